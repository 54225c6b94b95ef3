import { Button } from '@mantine/core';
import type { HypothesisView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPencil } from '../../../ui/icons/pencil.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { hypothesisRoute } from '../business-model.routes.js';
import { ConfidenceMark } from '../confidence-mark.js';
import { hypothesisQuery } from '../hypotheses.queries.js';
import { DecisionPane } from './decision-pane.js';
import { EvidencePane } from './evidence-pane.js';
import { Experiments } from './experiments.js';
import { HypothesisStateMark } from './hypothesis-state.js';
import styles from './hypotheses.module.css';
import { StateHypothesisDialog } from './state-hypothesis-dialog.js';

/** `/h/$hub/hypotheses/$hypothesis`: what is believed, how it is tested, what speaks for and against it. */
export function HypothesisPage() {
  const { slug } = useHub();
  const { hypothesis: id } = useParams({ from: hypothesisRoute.id });
  const query = useQuery(hypothesisQuery(slug, id));
  return <QueryStates query={query}>{(hypothesis) => <Hypothesis hypothesis={hypothesis} />}</QueryStates>;
}

function Hypothesis({ hypothesis }: { hypothesis: HypothesisView }) {
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  const { day, dayOf } = useFormats();
  const [isChanging, setChanging] = useState(false);
  const { team, number, statement, kind, risk, state, statedBy, statedAt, capabilities } = hypothesis;
  const isDecided = state === 'supported' || state === 'refuted';
  return (
    <>
      <PageHeader
        title={statement}
        above={
          <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: team.id }}>
            {team.name}
          </Link>
        }
        facts={
          <>
            {t('numbered', { number })} · {t(`kind.${kind}`)} · {t(`risk.${risk}`)} ·{' '}
            {statedBy ? `${statedBy.name}, ` : ''}
            {day(dayOf(statedAt))}
          </>
        }
        actions={
          <>
            <HypothesisStateMark of={state} />
            {capabilities.write && !isDecided ? (
              <Button
                variant="default"
                leftSection={<IconPencil size={16} stroke={1.8} aria-hidden />}
                onClick={() => setChanging(true)}
              >
                {t('change')}
              </Button>
            ) : null}
          </>
        }
      />
      <WithAside
        aside={
          <>
            <DecisionPane hypothesis={hypothesis} />
            <Notes hypothesis={hypothesis} />
          </>
        }
      >
        <Experiments hypothesis={hypothesis} />
        <EvidencePane hypothesis={hypothesis} />
      </WithAside>
      {isChanging ? (
        <StateHypothesisDialog teamId={team.id} hypothesis={hypothesis} notes={[]} onClose={() => setChanging(false)} />
      ) : null}
    </>
  );
}

/** The notes that stand on it, as sure as it lets them be. */
function Notes({ hypothesis: { notes } }: { hypothesis: HypothesisView }) {
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  return (
    <Pane>
      <PaneSection title={t('notes.title')} count={notes.length}>
        {notes.length === 0 ? <p className={styles['quiet']}>{t('notes.none')}</p> : null}
      </PaneSection>
      {notes.length > 0 ? (
        <HairlineList label={t('notes.title')}>
          {notes.map(({ id, canvas, text, confidence }) => (
            <li key={id} className={styles['note']} data-confidence={confidence}>
              <ConfidenceMark of={confidence} />
              <span className={styles['grow']}>
                <Link to="/h/$hub/canvases/$canvas" params={{ hub: slug, canvas: canvas.id }} search={{ note: id }}>
                  {text}
                </Link>
                <br />
                <span className={styles['quiet']}>{canvas.name}</span>
              </span>
            </li>
          ))}
        </HairlineList>
      ) : null}
    </Pane>
  );
}
