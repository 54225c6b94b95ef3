import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { IconUsers } from '../../../ui/icons/users.js';
import { NotFound } from '../../../ui/no-page.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { businessModelRoute } from '../business-model.routes.js';
import { teamCanvasesQuery } from '../canvases.queries.js';
import { TestingPanes } from '../hypotheses/testing-panes.js';
import { IndicatorsPane } from '../indicators/indicators-pane.js';
import { CanvasList } from './canvas-list.js';
import { NewCanvasDialog } from './new-canvas-dialog.js';

/** `/h/$hub/business-model`: a team's canvases, what it believes, and what it found out. */
export function TeamCanvasesPage() {
  const { teamIds } = useHub();
  const { team } = useSearch({ from: businessModelRoute.id });
  const teamId = team ?? teamIds[0];
  return teamId ? <TeamCanvases teamId={teamId} /> : <NotFound />;
}

function TeamCanvases({ teamId }: { teamId: string }) {
  const { t } = useTranslation('canvases');
  const { t: of } = useTranslation('evidence');
  const { slug } = useHub();
  const can = useCan();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(teamCanvasesQuery(slug, teamId));
  return (
    <QueryStates query={query}>
      {({ team, items, capabilities }) => {
        const begin = capabilities.write ? (
          <Button
            size="xs"
            variant="light"
            leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('new.open')}
          </Button>
        ) : null;
        return (
          <>
            <PageHeader
              title={t('title')}
              above={team.name}
              facts={
                can('business_model.configure') ? (
                  <Link to="/h/$hub/canvas-types" params={{ hub: slug }}>
                    {t('types')}
                  </Link>
                ) : undefined
              }
              actions={
                <>
                  <Button
                    variant="default"
                    renderRoot={(props) => (
                      <Link
                        {...props}
                        to="/h/$hub/business-model/finance"
                        params={{ hub: slug }}
                        search={{ team: team.id }}
                      />
                    )}
                  >
                    {t('finance')}
                  </Button>
                  {capabilities.write ? (
                    <Button
                      leftSection={<IconUsers size={17} stroke={1.8} aria-hidden />}
                      renderRoot={(props) => (
                        <Link
                          {...props}
                          to="/h/$hub/business-model/log"
                          params={{ hub: slug }}
                          search={{ team: team.id }}
                        />
                      )}
                    >
                      {of('open')}
                    </Button>
                  ) : null}
                </>
              }
            />
            <PaneStack>
              <Pane>
                <PaneSection title={t('list')} count={items.length} end={items.length > 0 ? begin : null} />
                {items.length > 0 ? (
                  <CanvasList canvases={items} />
                ) : (
                  <EmptyState title={t('empty.title')} actions={begin}>
                    {capabilities.write ? t('empty.body') : t('empty.theirs')}
                  </EmptyState>
                )}
              </Pane>
              <TestingPanes teamId={team.id} />
              <IndicatorsPane teamId={team.id} />
            </PaneStack>
            {isAdding ? <NewCanvasDialog teamId={team.id} onClose={() => setAdding(false)} /> : null}
          </>
        );
      }}
    </QueryStates>
  );
}
