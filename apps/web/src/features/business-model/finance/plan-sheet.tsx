import { Alert, Button, Group, NumberInput } from '@mantine/core';
import type { ChangeFinancialPlanBody, FinancialPlanView, PlanLine, PlanScenario, PlanSection } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../../api/problem.js';
import { useHub, useMe } from '../../../routing/use-hub.js';
import { AutosaveStamp } from '../../../ui/autosave-stamp.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { Pane } from '../../../ui/pane.js';
import { useAutosave } from '../../../ui/use-autosave.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { changeFinancialPlan, useFinancialPlanChanged } from '../finance.queries.js';
import styles from './finance.module.css';
import { LineRow } from './line-row.js';
import { fillLines } from './pasted-range.rule.js';

const SECTIONS: readonly PlanSection[] = ['revenue', 'cost', 'headcount', 'funding'];
const STALE = 412;
const MOST_LINES = 60;

interface PlanSheetProps {
  plan: FinancialPlanView;
  teamId: string;
  scenario: PlanScenario;
  mayWrite: boolean;
}

type Saved = FinancialPlanView & { savedAt: string };
const saved = (plan: FinancialPlanView): Saved => ({ ...plan, savedAt: plan.changedAt });

/** The plan as a sheet: lines down, months across, and under each section what it adds up to, as it was last saved. */
export function PlanSheet({ plan, teamId, scenario, mayWrite }: PlanSheetProps) {
  const { t } = useTranslation('finance');
  const { number, month: monthOf } = useFormats();
  const { slug } = useHub();
  const { id: me } = useMe();
  const problemText = useProblemText();
  const changed = useFinancialPlanChanged(slug, teamId);
  const [refusal, setRefusal] = useState<ApiProblem | null>(null);
  const [misfits, setMisfits] = useState(0);
  const { draft, change, autosave, conflict, settle } = useAutosave<ChangeFinancialPlanBody, Saved>({
    key: `${me}/${slug}/financial-plan/${plan.id}`,
    subject: {
      kind: 'financial_plan',
      hub: slug,
      id: plan.id,
      name: t('title'),
      path: `/h/${slug}/business-model/finance?team=${teamId}`,
    },
    initial: () => contentOf(plan),
    saved: saved(plan),
    follows: true,
    save: async (body, version) => {
      setRefusal(null);
      try {
        const answered = await changeFinancialPlan(slug, { id: plan.id, version }, body);
        changed();
        return saved(answered);
      } catch (error) {
        if (error instanceof ApiProblem && error.status !== STALE) setRefusal(error);
        throw error;
      }
    },
  });
  const { months } = plan.outcomes[scenario];
  const won = (value: number): string => number(Math.round(value));
  const setLine = (id: string, line: PlanLine | null): void => {
    change({ ...draft, lines: draft.lines.flatMap((each) => (each.id === id ? (line ? [line] : []) : [each])) });
    setMisfits(0);
  };
  const add = (section: PlanSection): void =>
    change({ ...draft, lines: [...draft.lines, emptyLine(section, draft.months, t('line.new'))] });
  const paste = (lineId: string, month: number, cells: readonly (readonly string[])[]): void => {
    const filled = fillLines(draft.lines, { lineId, month, scenario }, cells);
    change({ ...draft, lines: [...filled.lines] });
    setMisfits(filled.misfits);
  };
  const total = (name: 'revenue' | 'cost' | 'wages' | 'funding' | 'net' | 'cash') => (
    <tr className={styles['total']}>
      <th scope="row">{t(`total.${name}`)}</th>
      <td />
      {months.map((month) => (
        <td key={month.month} className={month[name] < 0 ? styles['below'] : undefined}>
          {won(month[name])}
        </td>
      ))}
    </tr>
  );
  return (
    <Pane label={t('sheet')}>
      {conflict ? (
        <Alert color="red" variant="outline" role="alert" m="md" title={t('conflict.title')}>
          <p>{t('conflict.body', { name: conflict.changedBy?.name ?? '' })}</p>
          <Group gap="xs" mt="xs">
            <Button size="xs" variant="default" onClick={() => settle(conflict, contentOf(conflict))}>
              {t('conflict.theirs')}
            </Button>
            <Button size="xs" onClick={() => settle(conflict, draft)}>
              {t('conflict.mine')}
            </Button>
          </Group>
        </Alert>
      ) : null}
      <div className={styles['scroll']} role="group" aria-label={t('sheet')} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('line.label')}</th>
              <th scope="col">{t('line.wage')}</th>
              {months.map(({ month }) => (
                <th key={month} scope="col">
                  {monthOf(month)}
                </th>
              ))}
            </tr>
          </thead>
          {SECTIONS.map((section) => (
            <tbody key={section}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {t(`section.${section}`)}{' '}
                  {mayWrite && scenario === 'base' && draft.lines.length < MOST_LINES ? (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={t('line.addTo', { section: t(`section.${section}`) })}
                      onClick={() => add(section)}
                    >
                      <IconPlus size={15} stroke={1.8} aria-hidden />
                    </Button>
                  ) : null}
                </th>
                <td colSpan={months.length} />
              </tr>
              {draft.lines
                .filter((line) => line.section === section)
                .map((line) => (
                  <LineRow
                    key={line.id}
                    line={line}
                    scenario={scenario}
                    months={months.map(({ month }) => month)}
                    mayWrite={mayWrite}
                    onChange={(to) => setLine(line.id, to)}
                    onRange={(month, cells) => paste(line.id, month, cells)}
                  />
                ))}
              {total(section === 'headcount' ? 'wages' : section)}
            </tbody>
          ))}
          <tbody>
            {total('net')}
            {total('cash')}
          </tbody>
        </table>
      </div>
      <div className={styles['act']}>
        {mayWrite && scenario === 'base' ? (
          <NumberInput
            label={t('begin.openingCash')}
            thousandSeparator=","
            allowDecimal={false}
            value={draft.openingCash}
            onChange={(to) => change({ ...draft, openingCash: Number(to) || 0 })}
          />
        ) : null}
        <AutosaveStamp of={autosave} />
        <p role="status">{misfits > 0 ? t('misfits', { count: misfits }) : ''}</p>
        {refusal ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(refusal)}
          </Alert>
        ) : null}
      </div>
    </Pane>
  );
}

function contentOf({ firstMonth, months, openingCash, lines }: FinancialPlanView): ChangeFinancialPlanBody {
  return { firstMonth, months, openingCash, lines };
}

function emptyLine(section: PlanSection, months: number, label: string): PlanLine {
  return {
    id: crypto.randomUUID(),
    section,
    label,
    wage: section === 'headcount' ? 0 : null,
    base: Array.from<number>({ length: months }).fill(0),
    cautious: null,
    hopeful: null,
  };
}
