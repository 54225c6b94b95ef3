import type { DueRule, EvidenceWanted, GateDraft, Locale, PlanTemplate, StageKind } from '@onsil/contracts';

/** A text in every language. */
export type Text = Readonly<Record<Locale, string>>;

type EvidenceText = Omit<EvidenceWanted, 'label' | 'columns' | 'unit'> & {
  label: Text;
  columns?: readonly Text[];
  unit?: Text;
};

interface MilestoneText {
  readonly key: string;
  readonly title: Text;
  readonly goodLooksLike: Text;
  readonly measure?: { readonly unit: Text; readonly target: number };
  readonly evidence: readonly EvidenceText[];
  readonly due: DueRule;
  readonly requires?: readonly string[];
  readonly checklist?: readonly TickText[];
}

interface TickText {
  readonly id: string;
  readonly text: Text;
  readonly feedback: Text;
}

interface StageText {
  readonly key: string;
  readonly name: Text;
  readonly kind: StageKind;
  readonly startsDay: number;
  readonly milestones: readonly MilestoneText[];
  readonly gate?: (locale: Locale) => GateDraft;
}

/** A template that comes with Onsil. */
export interface BuiltInTemplate {
  readonly key: string;
  readonly name: Text;
  readonly summary: Text;
  readonly lengthDays: number;
  readonly stages: readonly StageText[];
}

/** The plan of a built-in template in one language. */
export function planIn({ lengthDays, stages }: BuiltInTemplate, locale: Locale): PlanTemplate {
  return {
    lengthDays,
    stages: stages.map(({ name, milestones, gate, ...stage }) => ({
      ...stage,
      name: name[locale],
      gate: gate?.(locale) ?? null,
      milestones: milestones.map(
        ({ key, title, goodLooksLike, measure, evidence, due, requires = [], checklist = [] }) => ({
          key,
          title: title[locale],
          goodLooksLike: goodLooksLike[locale],
          unit: measure?.unit[locale] ?? null,
          target: measure?.target ?? null,
          evidence: evidence.map(({ label, columns, unit, ...item }) => ({
            ...item,
            label: label[locale],
            ...(columns && { columns: columns.map((column) => column[locale]) }),
            ...(unit && { unit: unit[locale] }),
          })),
          reviewerId: null,
          due,
          dueTime: '18:00',
          requires: [...requires],
          checklist: checklist.map((tick) => ({
            id: tick.id,
            text: tick.text[locale],
            feedback: tick.feedback[locale],
          })),
        }),
      ),
    })),
  };
}

export const t = (ko: string, en: string): Text => ({ ko, en });

/** Due `count` calendar days after the start, or after another milestone. */
export const days = (count: number, from: string | null = null): DueRule => ({
  kind: 'after',
  from,
  count,
  unit: 'day',
  landing: 'next',
});

/** Due `count` working days after the start, or after another milestone. */
export const workingDays = (count: number, from: string | null = null): DueRule => ({
  kind: 'after',
  from,
  count,
  unit: 'working_day',
  landing: 'next',
});

/** Due on the nth (-1: last) Friday of the programme's nth month. */
export const friday = (nth: 1 | 2 | 3 | 4 | -1, month: number): DueRule => ({
  kind: 'weekday_of_month',
  month,
  nth,
  weekday: 5,
  landing: 'previous',
});

/** Something a reviewer looks at, and what the team reads where it does not hold. */
export const tick = (id: string, text: Text, feedback: Text): TickText => ({ id, text, feedback });

const item =
  (kind: EvidenceWanted['kind']) =>
  (id: string, ko: string, en: string, required = true): EvidenceText => ({ id, kind, label: t(ko, en), required });

export const text = item('text');
export const link = item('link');
export const file = item('file');
export const number = (id: string, ko: string, en: string, unit: Text): EvidenceText => ({
  ...item('number')(id, ko, en),
  unit,
});
export const table = (id: string, ko: string, en: string, columns: readonly Text[]): EvidenceText => ({
  ...item('table')(id, ko, en),
  columns,
});
