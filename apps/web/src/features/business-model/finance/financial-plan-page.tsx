import { Button, Group, NumberInput, SegmentedControl, Select, Stack } from '@mantine/core';
import type { BeginFinancialPlanBody, FinancialPlanView, PlanScenario, TeamFinancialPlanView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconDownload } from '../../../ui/icons/download.js';
import { IconUpload } from '../../../ui/icons/upload.js';
import { NotFound } from '../../../ui/no-page.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { financialPlanRoute } from '../business-model.routes.js';
import { beginFinancialPlan, teamFinancialPlanQuery, useFinancialPlanChanged } from '../finance.queries.js';
import { CashChart } from './cash-chart.js';
import styles from './finance.module.css';
import { PlanFileDialog } from './plan-file-dialog.js';
import { PlanSheet } from './plan-sheet.js';
import { Runways } from './runways.js';

/** `/h/$hub/business-model/finance`: a team's financial plan in three scenarios. */
export function FinancialPlanPage() {
  const { slug, teamIds } = useHub();
  const { team } = useSearch({ from: financialPlanRoute.id });
  const teamId = team ?? teamIds[0];
  const query = useQuery({ ...teamFinancialPlanQuery(slug, teamId ?? ''), enabled: teamId !== undefined });
  if (!teamId) return <NotFound />;
  return <QueryStates query={query}>{(view) => <Finance view={view} />}</QueryStates>;
}

function Finance({ view: { team, plan, capabilities } }: { view: TeamFinancialPlanView }) {
  const { t } = useTranslation('finance');
  const { slug } = useHub();
  const [isImporting, setImporting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        above={
          <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: team.id }}>
            {team.name}
          </Link>
        }
        actions={
          plan ? (
            <>
              {capabilities.write ? (
                <Button
                  variant="default"
                  leftSection={<IconUpload size={17} stroke={1.8} aria-hidden />}
                  onClick={() => setImporting(true)}
                >
                  {t('import.open')}
                </Button>
              ) : null}
              {capabilities.export ? (
                <Button
                  variant="default"
                  component="a"
                  href={`/api/v1/hubs/${slug}/financial-plans/${plan.id}/export`}
                  leftSection={<IconDownload size={17} stroke={1.8} aria-hidden />}
                >
                  {t('export')}
                </Button>
              ) : null}
            </>
          ) : null
        }
      />
      {plan ? (
        <Plan key={plan.id} plan={plan} teamId={team.id} mayWrite={capabilities.write} />
      ) : (
        <Pane>
          {capabilities.write ? <Begin teamId={team.id} /> : <EmptyState title={t('none')}>{t('theirs')}</EmptyState>}
        </Pane>
      )}
      {isImporting && plan ? <PlanFileDialog plan={plan} teamId={team.id} onClose={() => setImporting(false)} /> : null}
    </>
  );
}

interface PlanProps {
  plan: FinancialPlanView;
  teamId: string;
  mayWrite: boolean;
}

function Plan({ plan, teamId, mayWrite }: PlanProps) {
  const { t } = useTranslation('finance');
  const [scenario, setScenario] = useState<PlanScenario>('base');
  return (
    <PaneStack>
      <Runways outcomes={plan.outcomes} />
      <CashChart outcomes={plan.outcomes} />
      <Group>
        <SegmentedControl
          aria-label={t('scenario.label')}
          data={(['base', 'cautious', 'hopeful'] as const).map((value) => ({ value, label: t(`scenario.${value}`) }))}
          value={scenario}
          onChange={(to) => setScenario(to as PlanScenario)}
        />
      </Group>
      <PlanSheet plan={plan} teamId={teamId} scenario={scenario} mayWrite={mayWrite} />
    </PaneStack>
  );
}

/** A plan begins a year back at the earliest, and three years ahead at the latest. */
function monthsAround(now: string): string[] {
  const [year, month] = now.split('-').map(Number);
  return Array.from({ length: 49 }, (_, i) => new Date(Date.UTC(year!, month! - 13 + i)).toISOString().slice(0, 7));
}

type Values = Record<string, unknown> & { firstMonth: string; months: '12' | '24' | '36'; openingCash: number | '' };

function Begin({ teamId }: { teamId: string }) {
  const { t } = useTranslation('finance');
  const { slug } = useHub();
  const { today, month } = useFormats();
  const changed = useFinancialPlanChanged(slug, teamId);
  const { form, refusal, failures, refuse, onSubmit } = useProblemForm<Values>({
    initialValues: { firstMonth: today.slice(0, 7), months: '24', openingCash: 0 },
  });
  const begin = useMutation({
    mutationFn: (body: BeginFinancialPlanBody) => beginFinancialPlan(slug, teamId, body),
    onSuccess: changed,
    onError: refuse,
  });
  return (
    <form
      className={styles['begin']}
      onSubmit={onSubmit(({ firstMonth, months, openingCash }) =>
        begin.mutate({
          firstMonth,
          months: Number(months) as BeginFinancialPlanBody['months'],
          openingCash: openingCash === '' ? 0 : openingCash,
        }),
      )}
    >
      <Stack gap="md">
        <h2>{t('begin.title')}</h2>
        <p>{t('begin.body')}</p>
        <ErrorSummary form={form} refusal={refusal} failures={failures} />
        <Select
          label={t('begin.firstMonth')}
          searchable
          allowDeselect={false}
          data={monthsAround(today.slice(0, 7)).map((value) => ({ value, label: month(value) }))}
          {...form.getInputProps('firstMonth')}
        />
        <Select
          label={t('begin.months')}
          allowDeselect={false}
          data={(['12', '24', '36'] as const).map((value) => ({ value, label: t('months', { count: Number(value) }) }))}
          {...form.getInputProps('months')}
        />
        <NumberInput
          label={t('begin.openingCash')}
          thousandSeparator=","
          allowDecimal={false}
          {...form.getInputProps('openingCash')}
        />
        <Group>
          <Button type="submit" loading={begin.isPending}>
            {t('begin.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
