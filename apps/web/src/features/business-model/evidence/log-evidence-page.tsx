import type { HypothesisRow } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { NotFound } from '../../../ui/no-page.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryStates } from '../../../ui/query-states.js';
import { logEvidenceRoute } from '../business-model.routes.js';
import { teamHypothesesQuery } from '../hypotheses.queries.js';
import { LogForm } from './log-form.js';
import styles from './evidence.module.css';

/** `/h/$hub/business-model/log`: an interview or other evidence, noted down in two minutes on a phone. */
export function LogEvidencePage() {
  const { t } = useTranslation('evidence');
  const { slug, teamIds } = useHub();
  const search = useSearch({ from: logEvidenceRoute.id });
  const teamId = search.team ?? teamIds[0];
  const query = useQuery({ ...teamHypothesesQuery(slug, teamId ?? ''), enabled: teamId !== undefined });
  if (!teamId) return <NotFound />;
  return (
    <QueryStates query={query}>
      {({ team, items, capabilities }) =>
        capabilities.write ? (
          <div className={styles['page']}>
            <PageHeader
              title={t('title')}
              above={
                <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: team.id }}>
                  {team.name}
                </Link>
              }
            />
            <LogForm
              key={team.id}
              teamId={team.id}
              hypotheses={inQuestion(items, search.hypothesis)}
              asked={search.hypothesis}
            />
          </div>
        ) : (
          <NotFound />
        )
      }
    </QueryStates>
  );
}

/** Undecided ones, and the one that was asked about. */
function inQuestion(hypotheses: readonly HypothesisRow[], asked: string | undefined): HypothesisRow[] {
  return hypotheses.filter(({ id, state }) => id === asked || state === 'testing' || state === 'draft');
}
