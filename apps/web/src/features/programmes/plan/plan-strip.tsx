import type { PlanPreview, StageDraft } from '@onsil/contracts';
import { useElementSize } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { daysBetween, plusDays } from './plan-edits.rule.js';
import styles from './plan-strip.module.css';

interface PlanStripProps {
  preview: PlanPreview;
  stages: readonly StageDraft[];
  selected: string | null;
}

/** Closest two days may stand and still be drawn apart. */
const SHOW_DAYS_FROM_PX = 6;
const PIN_PX = 84;
const NARROW_PIN_PX = 34;
const NARROW_PX = 560;
const MONTH_WORD_PX = 34;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The whole plan on one line: months, stages, weekends and holidays, and where each milestone is due. The table says it in words. */
export function PlanStrip({ preview, stages, selected }: PlanStripProps) {
  const { t } = useTranslation('plan');
  const { day, shortDay } = useFormats();
  const { ref, width } = useElementSize();
  const { startsOn, endsOn } = preview;
  const total = Math.max(1, daysBetween(startsOn, endsOn) + 1);
  const at = (iso: string) => `${(Math.min(Math.max(daysBetween(startsOn, iso), 0), total) / total) * 100}%`;
  const span = (from: string, to: string) => `${((daysBetween(from, to) + 1) / total) * 100}%`;
  const isNarrow = width < NARROW_PX;
  const dated = preview.milestones.flatMap(({ dueOn, ...milestone }) =>
    dueOn === null ? [] : [{ ...milestone, dueOn }],
  );
  const lanes = lanesOf(
    dated.map(({ dueOn }) => (daysBetween(startsOn, dueOn) / total) * width),
    isNarrow ? NARROW_PIN_PX : PIN_PX,
  );
  const moved = dated.filter((milestone) => milestone.moved !== null).length;

  return (
    <div
      ref={ref}
      className={styles['strip']}
      role="img"
      aria-label={t('strip.label', { from: day(startsOn), to: day(endsOn), milestones: dated.length, moved })}
    >
      <div className={styles['months']}>
        {namedMonths(monthsOf(startsOn, endsOn), endsOn, width / total).map((first) => (
          <span key={first} style={{ left: at(first) }}>
            {t(`month.${MONTHS[Number(first.slice(5, 7)) - 1]!}`)}
          </span>
        ))}
      </div>
      <div className={styles['stages']}>
        {preview.stages.map(({ key, startsOn: from, endsOn: to }, index) => (
          <span key={key} style={{ left: at(from), width: span(from, to) }}>
            {index + 1} {stages[index]?.name}
          </span>
        ))}
      </div>
      <div
        className={styles['days']}
        data-ruled={width / total >= SHOW_DAYS_FROM_PX || undefined}
        style={variables({ '--day': `${100 / total}%` })}
      >
        {runsOf(preview.closedDays).map(({ from, to, kind }) => (
          <span key={from} data-kind={kind} style={{ left: at(from), width: span(from, to) }} />
        ))}
      </div>
      <div className={styles['pins']} style={variables({ '--lanes': Math.max(1, ...lanes.map((lane) => lane + 1)) })}>
        {dated.map(({ key, code, dueOn, moved: why }, index) => (
          <span
            key={key}
            data-moved={why !== null || undefined}
            data-current={key === selected || undefined}
            style={{ left: `calc(${at(dueOn)} + ${50 / total}%)`, ...variables({ '--lane': lanes[index]! }) }}
          >
            {isNarrow ? code : `${code} ${shortDay(dueOn)}`}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Custom properties for the stylesheet; React's types know none. */
function variables(properties: Record<`--${string}`, string | number>): CSSProperties {
  return properties;
}

interface Run {
  from: string;
  to: string;
  kind: PlanPreview['closedDays'][number]['kind'];
}

/** Closed days that touch and are of one kind, as one. */
function runsOf(closed: PlanPreview['closedDays']): Run[] {
  const runs: Run[] = [];
  for (const { day, kind } of closed) {
    const last = runs.at(-1);
    if (last && last.kind === kind && plusDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day, kind });
  }
  return runs;
}

/** The start, then the first day of every month after it. */
function monthsOf(startsOn: string, endsOn: string): string[] {
  const months = [startsOn];
  for (let next = nextMonth(startsOn); next <= endsOn; next = nextMonth(next)) months.push(next);
  return months;
}

/** Those with room for their name before the next named one begins and before the strip ends. */
function namedMonths(months: readonly string[], endsOn: string, dayPx: number): string[] {
  const room = MONTH_WORD_PX / dayPx;
  return months.reduceRight<string[]>((named, first) => {
    const next = named[0] ?? plusDays(endsOn, 1);
    return daysBetween(first, next) >= room ? [first, ...named] : named;
  }, []);
}

function nextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** For each label the first line on which it does not touch the one before it. */
function lanesOf(positions: readonly number[], labelWidth: number): number[] {
  const lanes = positions.map(() => 0);
  const ends: number[] = [];
  const inOrder = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
  for (const index of inOrder) {
    const from = positions[index]! - labelWidth / 2;
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = from + labelWidth;
    lanes[index] = lane;
  }
  return lanes;
}
