import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { teamCanvasesQuery } from '../canvases.queries.js';
import { CanvasList } from './canvas-list.js';

const SHOWN = 3;

/** A team's canvases on its page. */
export function TeamCanvasesPane({ teamId }: { teamId: string }) {
  const { t } = useTranslation('canvases');
  const { slug } = useHub();
  const query = useQuery(teamCanvasesQuery(slug, teamId));
  return (
    <Pane>
      <QueryStates query={query}>
        {({ items }) => {
          const shown = items.filter(({ isPutAside }) => !isPutAside).slice(0, SHOWN);
          return (
            <>
              <PaneSection
                title={t('title')}
                end={
                  <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: teamId }}>
                    {t('all')}
                  </Link>
                }
              >
                {shown.length === 0 ? <p>{t('empty.title')}</p> : null}
              </PaneSection>
              {shown.length > 0 ? <CanvasList canvases={shown} /> : null}
            </>
          );
        }}
      </QueryStates>
    </Pane>
  );
}
