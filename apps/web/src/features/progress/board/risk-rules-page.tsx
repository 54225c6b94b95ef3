import type { RiskKind, RiskRule, RiskRulesView } from '@onsil/contracts';
import { Alert, Button, NumberInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import { useCohort } from '../../../routing/use-cohort.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import { LeaveGuard } from '../../../ui/form/leave-guard.js';
import { useHeldForm, type HeldForm } from '../../../ui/form/use-held-form.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { riskRulesQuery } from './board.queries.js';
import { boardRoute, riskRulesRoute } from './board.routes.js';
import styles from './risk-rules.module.css';

/** From which numbers a team of this cohort counts as a risk. */
export function RiskRulesPage() {
  const { t } = useTranslation('board');
  const { slug } = useHub();
  const { cohort: id } = useParams({ from: riskRulesRoute.id });
  const [cohort] = useCohort();
  const query = useQuery(riskRulesQuery(slug, id));
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        above={
          <Link to={boardRoute.to} params={{ hub: slug, cohort: id }}>
            {t('rules.above')}
          </Link>
        }
        facts={cohort ? t('rules.facts', { programme: cohort.programme, cohort: cohort.name }) : undefined}
      />
      <QueryStates query={query}>{(rules) => <HeldRules hub={slug} cohort={id} rules={rules} />}</QueryStates>
    </>
  );
}

interface RulesFormProps {
  hub: string;
  cohort: string;
  rules: RiskRulesView;
}

function HeldRules({ hub, cohort, rules }: RulesFormProps) {
  const held = useHeldForm(rules);
  return <RulesForm key={held.subject.version} hub={hub} cohort={cohort} held={held} />;
}

function RulesForm({ hub, cohort, held }: Omit<RulesFormProps, 'rules'> & { held: HeldForm<RiskRulesView> }) {
  const { t } = useTranslation('board');
  const { subject: rules, conflict } = held;
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [items, setItems] = useState(rules.items);
  const faulty = items.filter(
    ({ mediumFrom, highFrom }) => mediumFrom !== null && highFrom !== null && highFrom <= mediumFrom,
  );
  const [isTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      answer<RiskRulesView>(
        api.PUT('/api/v1/hubs/{hub}/cohorts/{cohort}/risk-rules', {
          params: { path: { hub, cohort } },
          headers: ifMatch(held.version),
          body: { items },
        }),
      ),
    onSuccess: (saved) => {
      held.setChanged(false);
      notifyDone(t('rules.saved'));
      queryClient.setQueryData(riskRulesQuery(hub, cohort).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['board', hub] });
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.status !== 412) return;
      queryClient.setQueryData(riskRulesQuery(hub, cohort).queryKey, error.current as RiskRulesView);
    },
  });
  const saveFirst = async (): Promise<boolean> => {
    setTried(true);
    if (faulty.length > 0) return false;
    return save.mutateAsync().then(
      () => true,
      () => false,
    );
  };
  const set = (kind: RiskKind, change: Partial<RiskRule>): void => {
    held.setChanged(true);
    setItems((now) => now.map((rule) => (rule.kind === kind ? { ...rule, ...change } : rule)));
  };
  const unitOf = (kind: RiskKind, count: number): string => t(`rules.unit.${kind}`, { count });
  const fromOf = (kind: RiskKind, from: number | null): string => (from === null ? '' : `${from}${unitOf(kind, from)}`);
  const saysOf = ({ mediumFrom, highFrom, kind }: RiskRule): string =>
    [`${t('rules.medium')}: ${fromOf(kind, mediumFrom)}`, `${t('rules.high')}: ${fromOf(kind, highFrom)}`].join('\n');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faulty.length === 0) save.mutate();
      }}
    >
      <LeaveGuard isUnsaved={items !== rules.items} onSave={saveFirst} />
      {conflict ? (
        <ConflictDialog
          title={t('rules.conflict')}
          parts={items
            .map((rule) => ({
              name: t(`rules.kind.${rule.kind}`),
              mine: saysOf(rule),
              theirs: saysOf(conflict.items.find(({ kind }) => kind === rule.kind) ?? rule),
            }))
            .filter(({ mine, theirs }) => mine !== theirs)}
          onKeepMine={held.keepMine}
          onTakeTheirs={held.takeTheirs}
        >
          {t('rules.stale')}
        </ConflictDialog>
      ) : null}
      <Pane label={t('rules.title')}>
        {items.map((rule) => (
          <PaneSection key={rule.kind} title={t(`rules.kind.${rule.kind}`)}>
            <p className={styles['hint']}>{t(`rules.hint.${rule.kind}`)}</p>
            <div className={styles['levels']}>
              {(['mediumFrom', 'highFrom'] as const).map((level) => (
                <Threshold
                  key={level}
                  label={t(level === 'mediumFrom' ? 'rules.medium' : 'rules.high')}
                  unit={unitOf(rule.kind, rule[level] ?? 0)}
                  value={rule[level]}
                  isReadOnly={!rules.canConfigure}
                  error={isTried && level === 'highFrom' && faulty.includes(rule) ? t('rules.faults') : null}
                  onChange={(value) => set(rule.kind, { [level]: value })}
                />
              ))}
            </div>
          </PaneSection>
        ))}
        <PaneSection>
          <p className={styles['hint']}>
            {rules.isDefault ? `${t('rules.default')} ` : ''}
            {rules.canConfigure ? t('rules.never') : t('rules.readOnly')}
          </p>
          {save.error && !(save.error instanceof ApiProblem && save.error.status === 412) ? (
            <Alert color="red" variant="outline" role="alert" mt="md">
              {problemText(save.error)}
            </Alert>
          ) : null}
          {rules.canConfigure ? (
            <Button type="submit" mt="md" loading={save.isPending}>
              {t('rules.save')}
            </Button>
          ) : null}
        </PaneSection>
      </Pane>
    </form>
  );
}

interface ThresholdProps {
  label: string;
  /** "일부터", " days or more". */
  unit: string;
  value: number | null;
  isReadOnly: boolean;
  error: string | null;
  onChange: (value: number | null) => void;
}

function Threshold({ label, unit, value, isReadOnly, error, onChange }: ThresholdProps) {
  return (
    <NumberInput
      label={label}
      suffix={unit}
      min={1}
      max={365}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      readOnly={isReadOnly}
      value={value ?? ''}
      error={error}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
