import type { SetupView } from '@onsil/contracts';
import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { setupQuery } from '../plan/plan.queries.js';
import { SetupCard } from './setup-card.js';
import styles from './setup.module.css';
import { openCohort } from './setup.queries.js';

const route = getRouteApi('/signed-in/h/$hub/c/$cohort/setup');
const WEIGHTS = ['required', 'recommended', 'optional'] as const;

/** `/h/$hub/c/$cohort/setup`: what is needed before a cohort opens, and the button that opens it. */
export function SetupPage() {
  const { slug } = useHub();
  const { cohort } = route.useParams();
  const query = useQuery(setupQuery(slug, cohort));
  return <QueryStates query={query}>{(setup) => <Setup setup={setup} />}</QueryStates>;
}

function Setup({ setup: { cohort, steps, required, requiredDone, capabilities, version } }: { setup: SetupView }) {
  const { t } = useTranslation('plan');
  const { slug } = useHub();
  const can = useCan();
  const client = useQueryClient();
  const problemText = useProblemText();
  const refusal = useRef<HTMLDivElement>(null);
  const [isRefused, setRefused] = useState(false);
  const opening = useMutation({
    mutationFn: () => openCohort(slug, cohort.id, version),
    onSuccess: async () => {
      await client.invalidateQueries();
      notifyDone(t('setup.opened', { cohort: cohort.name }));
    },
    onError: () => client.invalidateQueries({ queryKey: ['setup', slug] }),
  });
  const missing = steps.filter(({ weight, done }) => weight === 'required' && !done);
  const open = () => {
    setRefused(missing.length > 0);
    if (missing.length > 0) setTimeout(() => refusal.current?.focus());
    else opening.mutate();
  };

  return (
    <>
      <PageHeader
        title={t('setup.title', { cohort: cohort.name })}
        above={
          <Link to="/h/$hub/c/$cohort/plan" params={{ hub: slug, cohort: cohort.id }}>
            {t('setup.toPlan')}
          </Link>
        }
        facts={t(`phase.${cohort.phase}`)}
        actions={
          capabilities.open ? (
            <Button loading={opening.isPending} onClick={open}>
              {t('setup.open')}
            </Button>
          ) : null
        }
      />
      <PaneStack>
        {(isRefused && missing.length > 0) || opening.error ? (
          <div ref={refusal} className={styles['refusal']} role="alert" tabIndex={-1}>
            {missing.length > 0 ? (
              <>
                <h2>{t('setup.cannotOpen', { count: missing.length })}</h2>
                <ul>
                  {missing.map(({ step }) => (
                    <li key={step}>
                      <a href={`#${step}`}>{t(`step.${step}.todo`)}</a>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <h2>{problemText(opening.error!)}</h2>
            )}
          </div>
        ) : null}
        <Pane>
          <PaneSection>
            <p className={styles['count']} id="setup-progress">
              {required === requiredDone
                ? t(cohort.phase === 'draft' ? 'setup.ready' : 'setup.complete')
                : t('setup.progress', { done: requiredDone, required })}
            </p>
            <Progress.Root size="lg">
              <Progress.Section
                value={required === 0 ? 100 : (requiredDone / required) * 100}
                aria-labelledby="setup-progress"
              />
            </Progress.Root>
            {cohort.phase === 'draft' && !can('cohort.open') ? (
              <p className={styles['hint']}>{t('setup.whoOpens')}</p>
            ) : null}
          </PaneSection>
        </Pane>
        {WEIGHTS.map((weight) => (
          <section key={weight} aria-labelledby={weight}>
            <h2 id={weight} className={styles['weight']}>
              {t(`weight.${weight}`)}
            </h2>
            <div className={styles['cards']}>
              {steps
                .filter((step) => step.weight === weight)
                .map((step) => (
                  <SetupCard key={step.step} step={step} cohort={cohort.id} />
                ))}
            </div>
          </section>
        ))}
      </PaneStack>
    </>
  );
}
