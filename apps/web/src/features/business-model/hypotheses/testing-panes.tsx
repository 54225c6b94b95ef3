import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconBulb } from '../../../ui/icons/bulb.js';
import { MoreButton } from '../../../ui/more-button.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { teamEvidenceQuery, teamHypothesesQuery } from '../hypotheses.queries.js';
import { Counters } from './counters.js';
import styles from './hypotheses.module.css';
import { HypothesisList } from './hypothesis-list.js';
import { StateHypothesisDialog } from './state-hypothesis-dialog.js';

/** What a team believes and what it found out, with the counters that staff and mentors see too. */
export function TestingPanes({ teamId }: { teamId: string }) {
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  const [isStating, setStating] = useState(false);
  const query = useQuery(teamHypothesesQuery(slug, teamId));
  return (
    <>
      <Pane>
        <QueryStates query={query}>
          {({ counters, items, capabilities }) => (
            <>
              <PaneSection>
                <Counters counters={counters} />
              </PaneSection>
              <PaneSection
                title={t('list.title')}
                count={items.length}
                end={
                  capabilities.write ? (
                    <Button
                      size="xs"
                      variant="light"
                      leftSection={<IconBulb size={16} stroke={1.8} aria-hidden />}
                      onClick={() => setStating(true)}
                    >
                      {t('dialog.state')}
                    </Button>
                  ) : null
                }
              >
                {items.length === 0 ? (
                  <p className={styles['quiet']}>{capabilities.write ? t('list.empty') : t('list.theirs')}</p>
                ) : null}
              </PaneSection>
              {items.length > 0 ? <HypothesisList hypotheses={items} /> : null}
            </>
          )}
        </QueryStates>
      </Pane>
      <EvidenceOfTeam teamId={teamId} />
      {isStating ? (
        <StateHypothesisDialog teamId={teamId} hypothesis={null} notes={[]} onClose={() => setStating(false)} />
      ) : null}
    </>
  );
}

function EvidenceOfTeam({ teamId }: { teamId: string }) {
  const { t } = useTranslation('evidence');
  const { slug } = useHub();
  const query = useInfiniteQuery(teamEvidenceQuery(slug, teamId));
  return (
    <Pane>
      <QueryStates query={query}>
        {({ pages }) => {
          const pieces = pages.flatMap(({ items }) => items);
          return (
            <>
              <PaneSection title={t('list')}>
                {pieces.length === 0 ? <p className={styles['quiet']}>{t('none')}</p> : null}
              </PaneSection>
              {pieces.length > 0 ? (
                <EvidenceList teamId={teamId} evidence={pieces} mayWrite={pages[0]!.capabilities.write} />
              ) : null}
            </>
          );
        }}
      </QueryStates>
      <MoreButton query={query} />
    </Pane>
  );
}
