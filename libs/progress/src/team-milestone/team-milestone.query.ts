import { Injectable } from '@nestjs/common';
import type {
  AttemptView,
  DraftView,
  EvidenceFileView,
  MilestoneContent,
  PersonName,
  ReviewChecklist,
  TeamMilestoneStatus,
  TeamMilestoneView,
} from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { Clock, NotFound, reachedTeamIds, reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { exceptionJson, type ExceptionJson } from '../exception/exception-json.js';
import { ExceptionViews } from '../exception/exception-views.js';
import { otherReviewers } from '../review/other-reviewers.js';
import { fileJson } from '../submission/file-json.js';
import { medianAnswerDays } from './median-answer.js';
import { factsJson, shownOf, type MilestoneFacts } from './milestone-facts.js';
import { reaches } from './reach.rule.js';

interface Row {
  readonly id: string;
  readonly teamId: string;
  readonly team: string;
  readonly cohortId: string;
  readonly phase: 'draft' | 'open' | 'closed';
  readonly code: string;
  readonly stage: string;
  readonly content: MilestoneContent;
  readonly reviewer: PersonName | null;
  readonly checklist: ReviewChecklist;
  readonly status: TeamMilestoneStatus;
  readonly stateSince: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly plannedOn: string | null;
  readonly version: number;
  readonly attempts: AttemptView[];
  readonly draft: DraftView | null;
  readonly files: EvidenceFileView[];
  readonly exceptions: ExceptionJson[];
  readonly ofTeam: MilestoneFacts[];
  readonly dependants: TeamMilestoneView['dependants'];
  readonly medianDaysToAnswer: number | null;
  readonly shortExtensionDays: number;
  /** Whether somebody else than the reader could decide. */
  readonly hasOtherReviewers: boolean;
}

const TODAY = '($5::timestamptz at time zone $4)::date';
const REVIEWER = personJson('m.reviewer_id', TODAY);
const HANDED_IN_BY = personJson('a.handed_in_by', TODAY);
const REVIEW_STARTED_BY = personJson('a.review_started_by', TODAY);
const REVIEWED_BY = personJson('v.reviewer_id', TODAY);
const SAVED_BY = personJson('d.saved_by', TODAY);
const FILE = fileJson(TODAY);
const FACTS = factsJson('$4');
const MEDIAN_DAYS = medianAnswerDays('$1', '$5');
const EXCEPTION = exceptionJson(TODAY);
const OTHER_REVIEWERS = otherReviewers('$1', '$6', TODAY);

/**
 * Borrows network.hub, programmes.cohort, .stage, .milestone, .milestone_dependency, ventures.team, .enrolment,
 * identity.person, .hub_grant, platform.stored_file. A team that has left is shown as one whose cohort is closed.
 */
const SQL = `
select json_build_object(
  'id', tm.id, 'teamId', tm.team_id, 'team', t.name, 'cohortId', tm.cohort_id,
  'phase', case when exists (select from ventures.enrolment n
     where n.hub_id = tm.hub_id and n.team_id = tm.team_id and n.cohort_id = tm.cohort_id and n.left_on is null)
     then c.phase else 'closed' end,
  'code', m.code, 'stage', s.name,
  'content', coalesce(tm.kept_plan, jsonb_build_object('title', m.title, 'goodLooksLike', m.good_looks_like,
    'unit', m.unit, 'target', m.target, 'evidence', m.evidence)),
  'reviewer', ${REVIEWER},
  'checklist', json_build_object('revision', m.checklist_revision, 'ticks', m.checklist),
  'status', tm.status, 'stateSince', tm.state_since, 'opensOn', tm.opens_on, 'dueOn', tm.due_on, 'dueAt', tm.due_at,
  'plannedOn', case when tm.has_own_due and m.due_on <> tm.due_on then m.due_on end, 'version', tm.version,
  'attempts', (
    select coalesce(json_agg(json_build_object(
      'id', a.id, 'attempt', a.attempt, 'status', a.status, 'handedInBy', ${HANDED_IN_BY},
      'handedInAt', a.handed_in_at, 'isOnBehalf', a.is_on_behalf,
      'reviewStarted', case when a.review_started_at is not null then
        json_build_object('by', ${REVIEW_STARTED_BY}, 'at', a.review_started_at) end,
      'answers', (
        select coalesce(json_agg(case i.kind
            when 'number' then json_build_object('kind', i.kind, 'itemId', i.item_key, 'amount', i.amount)
            when 'table' then json_build_object('kind', i.kind, 'itemId', i.item_key, 'cells', i.cells)
            else json_build_object('kind', i.kind, 'itemId', i.item_key, 'body', i.body) end order by i.id), '[]')
          from progress.evidence_item i where i.hub_id = a.hub_id and i.submission_id = a.id),
      'files', (
        select coalesce(json_agg(${FILE} order by f.uploaded_at, f.id), '[]')
          from progress.submission_file held
          join progress.evidence_file f on f.hub_id = held.hub_id and f.id = held.evidence_file_id
          join platform.stored_file stored on stored.hub_id = f.hub_id and stored.id = f.stored_file_id
         where held.hub_id = a.hub_id and held.submission_id = a.id),
      'review', (
        select json_build_object('decision', v.decision, 'body', v.body, 'marks', v.marks,
            'reviewer', ${REVIEWED_BY}, 'decidedAt', v.decided_at, 'isOwnHandIn', v.is_own_hand_in,
            'checklist', case when v.ticks is not null then
              json_build_object('revision', v.checklist_revision, 'ticks', v.ticks) end)
          from progress.review v where v.hub_id = a.hub_id and v.submission_id = a.id)
      ) order by a.attempt), '[]')
      from progress.submission a where a.hub_id = tm.hub_id and a.team_milestone_id = tm.id),
  'draft', (
    select json_build_object('answers', d.answers, 'savedAt', d.saved_at, 'savedBy', ${SAVED_BY},
        'version', d.version)
      from progress.draft d where d.hub_id = tm.hub_id and d.team_milestone_id = tm.id),
  'files', (
    select coalesce(json_agg(${FILE} order by f.uploaded_at, f.id), '[]')
      from progress.evidence_file f
      join platform.stored_file stored on stored.hub_id = f.hub_id and stored.id = f.stored_file_id
     where f.hub_id = tm.hub_id and f.team_milestone_id = tm.id and f.removed_at is null),
  'exceptions', (
    select coalesce(json_agg(${EXCEPTION} order by e.asked_at desc, e.id), '[]')
      from progress.milestone_exception e
     where e.hub_id = tm.hub_id and e.team_id = tm.team_id
       and (e.team_milestone_id = tm.id or (e.kind = 'pause' and e.cohort_id = tm.cohort_id))),
  'ofTeam', (
    select json_agg(${FACTS} order by s.position, m.position)
      from progress.team_milestone x
      join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
      join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
     where x.hub_id = tm.hub_id and x.team_id = tm.team_id and x.cohort_id = tm.cohort_id),
  'dependants', (
    select coalesce(json_agg(json_build_object('id', later.id, 'code', lm.code,
        'title', coalesce(later.kept_plan->>'title', lm.title), 'dueOn', later.due_on) order by later.due_on, later.id), '[]')
      from (
        with recursive waiting (milestone_id) as (
          select d.milestone_id from programmes.milestone_dependency d
           where d.hub_id = tm.hub_id and d.requires_id = tm.milestone_id
          union
          select d.milestone_id from programmes.milestone_dependency d
            join waiting w on d.hub_id = tm.hub_id and d.requires_id = w.milestone_id)
        select milestone_id from waiting) w
      join progress.team_milestone later on later.hub_id = tm.hub_id and later.team_id = tm.team_id
       and later.milestone_id = w.milestone_id and later.status in ('open', 'returned')
      join programmes.milestone lm on lm.hub_id = later.hub_id and lm.id = later.milestone_id),
  'medianDaysToAnswer', ${MEDIAN_DAYS},
  'shortExtensionDays', (select h.short_extension_days from network.hub h where h.id = tm.hub_id),
  'hasOtherReviewers', ${OTHER_REVIEWERS}
) as row
from progress.team_milestone tm
join ventures.team t on t.hub_id = tm.hub_id and t.id = tm.team_id
join programmes.cohort c on c.hub_id = tm.hub_id and c.id = tm.cohort_id
join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
where tm.hub_id = $1 and tm.id = $2 and ($3::uuid[] is null or tm.team_id = any($3))`;

/** One team milestone with all attempts, as its team and its reviewer see it. */
@Injectable()
export class TeamMilestoneQuery {
  constructor(
    private readonly clock: Clock,
    private readonly exceptionViews: ExceptionViews,
  ) {}

  /** @throws NotFound */
  async get(sql: HubTx | HubRead, actor: Actor, id: string): Promise<TeamMilestoneView> {
    const now = this.clock.now();
    const { timeZone } = actor.hub;
    const [found] = await sql.rows<{ row: Row }>(SQL, [
      actor.hub.id,
      id,
      reachedTeamIds(actor, 'milestone.read'),
      timeZone,
      now,
      actor.personId,
    ]);
    if (!found) throw new NotFound();
    const { content, ofTeam, phase, exceptions, shortExtensionDays, hasOtherReviewers, ...row } = found.row;
    const mayReview = reaches(actor, row.teamId, 'milestone.review');
    const shown = new Map(ofTeam.map((facts) => [facts.id, shownOf(facts, { now, timeZone })]));
    return {
      ...row,
      ...content,
      shown: { ...shown.get(id)!, blockers: [...shown.get(id)!.blockers] },
      checklist: mayReview ? row.checklist : null,
      attempts: mayReview ? row.attempts : row.attempts.map(withoutChecklist),
      draft: mayWrite(actor, row.teamId) ? row.draft : null,
      files: mayWrite(actor, row.teamId) ? row.files : [],
      exceptions: await this.exceptionViews.of(sql, actor, exceptions),
      strip: ofTeam.map(({ id: stripId, code, title }) => ({
        id: stripId,
        code,
        title,
        state: shown.get(stripId)!.state,
      })),
      capabilities: capabilities(actor, { ...row, phase, shortExtensionDays, hasOtherReviewers }),
    };
  }
}

/** What reviewers look at is theirs; the team reads their words. */
function withoutChecklist(attempt: AttemptView): AttemptView {
  return attempt.review ? { ...attempt, review: { ...attempt.review, checklist: null } } : attempt;
}

function mayWrite(actor: Actor, teamId: string): boolean {
  return reaches(actor, teamId, 'milestone.hand_in');
}

function capabilities(
  actor: Actor,
  {
    phase,
    status,
    teamId,
    attempts,
    shortExtensionDays,
    hasOtherReviewers,
  }: Pick<Row, 'phase' | 'status' | 'teamId' | 'attempts' | 'shortExtensionDays' | 'hasOtherReviewers'>,
): TeamMilestoneView['capabilities'] {
  const isLive = phase === 'open';
  const isDecided = status === 'accepted' || status === 'waived';
  const isTeams = status === 'open' || status === 'returned';
  const mayHandIn = isLive && mayWrite(actor, teamId);
  const waits = attempts.find((attempt) => attempt.status === 'in_review');
  const mayReview = isLive && waits !== undefined && reaches(actor, teamId, 'milestone.review');
  const isOwn = waits?.handedInBy?.id === actor.personId;
  const mayExtend = isLive && isTeams && reachesHub(actor, 'exception.extend_short');
  const mayDecide = isLive && reachesHub(actor, 'exception.decide');
  return {
    handIn: mayHandIn && isTeams,
    onBehalf: mayHandIn && !actor.ownTeamIds.includes(teamId),
    takeBack: mayHandIn && waits !== undefined && waits.reviewStarted === null,
    review: mayReview,
    accept: mayReview && !(isOwn && hasOtherReviewers),
    reopen: isLive && isDecided && reaches(actor, teamId, 'milestone.reopen'),
    waive: isLive && !isDecided && reaches(actor, teamId, 'milestone.waive'),
    ask: isLive && isTeams && reaches(actor, teamId, 'exception.ask'),
    extendUpToDays: mayExtend ? (mayDecide ? MAX_EXTENSION_DAYS : shortExtensionDays) : null,
    decideExceptions: mayDecide,
  };
}

const MAX_EXTENSION_DAYS = 3_650;
