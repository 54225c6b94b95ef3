import type { BoardTeam, BoardView, RiskReason } from '@onsil/contracts';
import { ActionIcon, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ForeignPanesOn } from '../../../routing/panes.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconArrowRight } from '../../../ui/icons/arrow-right.js';
import { IconCalendarPlus } from '../../../ui/icons/calendar-plus.js';
import { IconChevronDown } from '../../../ui/icons/chevron-down.js';
import { IconChevronUp } from '../../../ui/icons/chevron-up.js';
import { IconPlayerPause } from '../../../ui/icons/player-pause.js';
import { IconX } from '../../../ui/icons/x.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { QueryStates } from '../../../ui/query-states.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { teamMilestonePath, teamPath } from '../links.js';
import { levelOf } from './board-rows.rule.js';
import styles from './board.module.css';
import { boardTeamQuery } from './board.queries.js';
import { useCellSentence } from './cell-card.js';
import { OwedAssessment } from './owed-assessment.js';
import { RiskBar } from './risk-bar.js';
import { useRiskWords } from './use-risk-words.js';

interface TeamPanelProps {
  hub: string;
  board: BoardView;
  team: BoardTeam;
  onClose: () => void;
  /** To the team before (-1) or after (1) in the shown order. */
  onStep: (step: 1 | -1) => void;
  onExtend: (place: number) => void;
  onSnooze: () => void;
  onWake: () => void;
}

/** One team beside the board: why it is a risk, what may be done, and what to know before calling. */
export function TeamPanel({ hub, board, team, onClose, onStep, onExtend, onSnooze, onWake }: TeamPanelProps) {
  const { t } = useTranslation('board');
  const { day } = useFormats();
  const { cohort, milestones, capabilities } = board;
  const strip = milestones.flatMap(({ code }, place) => {
    const cell = team.cells[place];
    return cell ? [{ ...cell, code }] : [];
  });
  const { reasons, snooze } = team.risk;
  const extendable = team.cells.findIndex(
    (cell) => cell !== null && ['late', 'returned', 'blocked'].includes(cell.state),
  );
  return (
    <div className={styles['panelBody']}>
      <div>
        <div className={styles['panelHead']}>
          <h2 tabIndex={-1} data-panel-title>
            {team.name}
          </h2>
          <ActionIcon variant="subtle" aria-label={t('panel.before')} onClick={() => onStep(-1)}>
            <IconChevronUp size={17} stroke={1.8} />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t('panel.after')} onClick={() => onStep(1)}>
            <IconChevronDown size={17} stroke={1.8} />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t('panel.close')} onClick={onClose}>
            <IconX size={17} stroke={1.8} />
          </ActionIcon>
        </div>
        <p>
          {[team.class ? t(`class.${team.class}`) : null, team.track, team.sector, team.district]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <span className={styles['panelStrip']}>
          <MilestoneStrip milestones={strip} size="wide" />
        </span>
      </div>
      <div>
        <RiskHead team={team} />
        {snooze ? (
          <p>{t('panel.snoozed', { by: snooze.by, until: day(snooze.untilOn), reason: snooze.reason })}</p>
        ) : null}
        <ul className={styles['reasons']}>
          {reasons.map((reason) => (
            <Reason
              key={`${reason.kind}${reason.milestone}`}
              reason={reason}
              team={team}
              milestones={milestones}
              hub={hub}
            />
          ))}
        </ul>
        {team.assessmentOwed ? (
          <p>
            <OwedAssessment team={team} />
          </p>
        ) : null}
        <div className={styles['panelActions']}>
          <InReviewLink team={team} hub={hub} canReview={capabilities.review} />
          {capabilities.extend && extendable >= 0 ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCalendarPlus size={16} aria-hidden />}
              onClick={() => onExtend(extendable)}
            >
              {t('panel.extend')}
            </Button>
          ) : null}
          {capabilities.snooze && snooze ? (
            <Button size="xs" variant="default" onClick={onWake}>
              {t('panel.wake')}
            </Button>
          ) : null}
          {capabilities.snooze && !snooze && reasons.length > 0 ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlayerPause size={16} aria-hidden />}
              onClick={onSnooze}
            >
              {t('panel.snooze')}
            </Button>
          ) : null}
        </div>
      </div>
      <About hub={hub} cohort={cohort.id} team={team} />
      <ForeignPanesOn on="boardPanel" about={{ teamId: team.id }} />
      <div>
        <Link to={teamPath(hub, team.id)}>
          {t('panel.whole')} <IconArrowRight size={16} aria-hidden style={{ verticalAlign: -3 }} />
        </Link>
      </div>
    </div>
  );
}

function RiskHead({ team }: { team: BoardTeam }) {
  const { t } = useTranslation('board');
  const level = levelOf(team);
  if (level === 'none') return <h3>{t('panel.quiet')}</h3>;
  return (
    <h3>
      <RiskBar level={level} />
      {t('panel.risk', { level: t(`level.${level}`), count: team.risk.reasons.length })}
    </h3>
  );
}

interface ReasonProps {
  reason: RiskReason;
  team: BoardTeam;
  milestones: BoardView['milestones'];
  hub: string;
}

function Reason({ reason, team, milestones, hub }: ReasonProps) {
  const { t } = useTranslation('board');
  const words = useRiskWords();
  const sentence = useCellSentence();
  const codes = milestones.map(({ code }) => code);
  const cell = reason.milestone ? team.cells[codes.indexOf(reason.milestone)] : null;
  return (
    <li>
      {cell ? <StatusMark of={cell} shape="icon" decorative /> : null}
      <div>
        <b>{words(reason, team, codes)}</b>
        <br />
        <span>
          {cell ? sentence(cell) : t(reason.kind === 'no_session' ? 'panel.noSessionHint' : 'panel.silentHint')}
        </span>{' '}
        {cell?.id ? <Link to={teamMilestonePath(hub, cell.id)}>{t('panel.see')}</Link> : null}
      </div>
    </li>
  );
}

function InReviewLink({ team, hub, canReview }: { team: BoardTeam; hub: string; canReview: boolean }) {
  const { t } = useTranslation('board');
  const waiting = team.cells.find((cell) => cell?.state === 'in_review');
  if (!waiting?.id || !canReview) return null;
  return (
    <Button size="xs" variant="light" component={Link} to={teamMilestonePath(hub, waiting.id)}>
      {t('panel.review')}
    </Button>
  );
}

function About({ hub, cohort, team }: { hub: string; cohort: string; team: BoardTeam }) {
  const { t } = useTranslation('board');
  const { day, relative } = useFormats();
  const query = useQuery(boardTeamQuery(hub, cohort, team.id));
  const personName = usePersonName();
  return (
    <QueryStates query={query}>
      {({ lastActivityAt, next, tasks, mentors, lead, lastWords }) => (
        <>
          <dl className={styles['about']}>
            <dt>{t('about.activity')}</dt>
            <dd>{lastActivityAt ? relative(lastActivityAt) : t('about.never')}</dd>
            {next ? (
              <>
                <dt>{t('about.next')}</dt>
                <dd>
                  {next.code} {next.title}, {day(next.dueOn)}
                </dd>
              </>
            ) : null}
            <dt>{t('about.tasks')}</dt>
            <dd>
              <Link to={teamPath(hub, team.id)}>
                {t('about.taskCount', { count: tasks.open, overdue: tasks.overdue })}
              </Link>
            </dd>
            {mentors.length > 0 ? (
              <>
                <dt>{t('about.mentors')}</dt>
                <dd>{mentors.join(', ')}</dd>
              </>
            ) : null}
            {lead ? (
              <>
                <dt>{t('about.contact')}</dt>
                <dd>{[lead.name, lead.phone, lead.email].filter(Boolean).join(' · ')}</dd>
              </>
            ) : null}
          </dl>
          {lastWords ? (
            <div>
              <h3>{t('about.words')}</h3>
              <p className={styles['words']}>“{lastWords.body}”</p>
              <p className={styles['wordsBy']}>
                {personName(lastWords.by)} · {relative(lastWords.at)} ·{' '}
                {t(`about.decision.${lastWords.decision}`, { milestone: lastWords.milestone })}
              </p>
            </div>
          ) : null}
        </>
      )}
    </QueryStates>
  );
}
