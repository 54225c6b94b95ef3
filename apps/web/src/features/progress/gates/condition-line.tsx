import type { GateConditionView } from '@onsil/contracts';
import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconCircleMinus } from '../../../ui/icons/circle-minus.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import styles from './gates.module.css';
import { useConditionWords } from './use-condition-words.js';

interface ConditionLineProps {
  of: GateConditionView;
  teamId: string;
  /** Offered where the reader may let the team off it, or ask for it again. */
  onWaive?: (() => void) | undefined;
  onEnd?: (() => void) | undefined;
}

const ICONS = { met: IconCircleCheck, waived: IconCircleMinus, missing: IconCircle } as const;

/** One condition: whether it holds, how much of it there is, where to do something about it. */
export function ConditionLine({ of, teamId, onWaive, onEnd }: ConditionLineProps) {
  const { t } = useTranslation('gates');
  const { day, dayOf } = useFormats();
  const nameOf = usePersonName();
  const { asks, stands } = useConditionWords();
  const { condition, state, parts, waiver, hasOutdatedWaiver } = of;
  const Icon = ICONS[state];
  return (
    <li className={styles['condition']} data-state={state}>
      <Icon size={20} stroke={1.8} aria-hidden />
      <div className={styles['grow']}>
        <p>
          <b>{asks(condition)}</b>{' '}
          <span className={styles['state']}>
            {t(`state.${state}`)} ·{' '}
            <Counted of={condition} teamId={teamId}>
              {stands(of)}
            </Counted>
          </span>
        </p>
        {parts.length > 0 ? (
          <ul className={styles['parts']}>
            {parts.map((part) => (
              <li key={`${part.code} ${part.label}`} data-met={part.isMet || undefined}>
                <VisuallyHidden>{t(part.isMet ? 'part.met' : 'part.missing')}: </VisuallyHidden>
                <PartName part={part} />
              </li>
            ))}
          </ul>
        ) : null}
        {waiver ? (
          <p className={styles['quiet']}>
            {t('waived', { by: nameOf(waiver.by), day: day(dayOf(waiver.at)), reason: waiver.reason })}
          </p>
        ) : null}
        {hasOutdatedWaiver ? <p className={styles['quiet']}>{t('waivedBefore')}</p> : null}
        {state === 'missing' && parts.length === 0 ? <WayTo of={of} teamId={teamId} /> : null}
        {state === 'missing' && condition.kind === 'readiness' ? <WayTo of={of} teamId={teamId} /> : null}
      </div>
      {onWaive && state === 'missing' ? (
        <Button
          size="xs"
          variant="default"
          aria-label={t('waive.of', { condition: asks(condition) })}
          onClick={onWaive}
        >
          {t('waive.action')}
        </Button>
      ) : null}
      {onEnd && state === 'waived' ? (
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('askAgain.of', { condition: asks(condition) })}
          onClick={onEnd}
        >
          {t('askAgain.action')}
        </Button>
      ) : null}
    </li>
  );
}

interface CountedProps {
  of: GateConditionView['condition'];
  teamId: string;
  children: string;
}

/** A number, which opens what it counts; milestones and dimensions stand below their own. */
function Counted({ of: { kind }, teamId, children }: CountedProps) {
  const { slug } = useHub();
  switch (kind) {
    case 'interviews':
    case 'hypotheses_tested':
    case 'canvas_bookmarked':
      return (
        <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: teamId }}>
          {children}
        </Link>
      );
    case 'mentoring_hours':
    case 'mentoring_sessions':
      return (
        <Link
          to="/h/$hub/sessions"
          params={{ hub: slug }}
          search={{
            when: 'logged' as const,
            team: teamId,
            ...(kind === 'mentoring_sessions' && { came: true as const }),
          }}
        >
          {children}
        </Link>
      );
    default:
      return children;
  }
}

function PartName({ part: { label, code, teamMilestoneId, level } }: { part: GateConditionView['parts'][number] }) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const name = code ? `${code} ${label}` : label;
  if (teamMilestoneId)
    return (
      <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: teamMilestoneId }}>
        {name}
      </Link>
    );
  if (code) return name;
  return `${name}: ${level === null ? t('notAssessed') : t('atLevel', { level })}`;
}

/** Where the reader sees, or the team does, what is missing. */
function WayTo({ of: { condition }, teamId }: { of: GateConditionView; teamId: string }) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const can = useCan();
  switch (condition.kind) {
    case 'interviews':
      return can('business_model.write') ? (
        <Link to="/h/$hub/business-model/log" params={{ hub: slug }} search={{ team: teamId }}>
          {t('way.interviews')}
        </Link>
      ) : null;
    case 'hypotheses_tested':
    case 'canvas_bookmarked':
      return (
        <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: teamId }}>
          {t(`way.${condition.kind}`)}
        </Link>
      );
    case 'mentoring_hours':
    case 'mentoring_sessions':
      return (
        <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: teamId }} hash="mentoring">
          {t('way.mentoring')}
        </Link>
      );
    case 'readiness':
      return (
        <Link to="/h/$hub/readiness/teams/$team" params={{ hub: slug, team: teamId }}>
          {t('way.readiness')}
        </Link>
      );
    default:
      return null;
  }
}
