import { Select } from '@mantine/core';
import type { CanvasVersionRow, CanvasVersionsView } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { MoreButton } from '../../../ui/more-button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { canvasVersionsRoute } from '../business-model.routes.js';
import { canvasVersionsQuery } from '../canvases.queries.js';
import { ConfidenceCountsLine } from '../confidence-mark.js';
import { Bookmarks } from './bookmarks.js';
import { Difference } from './difference.js';
import styles from './versions.module.css';

/** `/h/$hub/canvases/$canvas/versions`: named versions, and what differs between any two of them or one and now. */
export function CanvasVersionsPage() {
  const { t } = useTranslation('canvasVersions');
  const { slug } = useHub();
  const { canvas: id } = useParams({ from: canvasVersionsRoute.id });
  const query = useInfiniteQuery(canvasVersionsQuery(slug, id));
  return (
    <QueryStates query={query}>
      {({ pages }) => {
        const versions = pages.flatMap(({ items }) => items);
        const { canvas, team, capabilities } = pages[0]!;
        return (
          <>
            <PageHeader
              title={t('title', { canvas: canvas.name })}
              above={
                <Link to="/h/$hub/canvases/$canvas" params={{ hub: slug, canvas: id }}>
                  {t('back', { team: team.name })}
                </Link>
              }
            />
            {versions.length === 0 ? (
              <Pane>
                <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
              </Pane>
            ) : (
              <PaneStack>
                <Comparing canvasId={id} versions={versions} />
                <VersionList canvasId={id} versions={versions} capabilities={capabilities} />
                <MoreButton query={query} />
              </PaneStack>
            )}
          </>
        );
      }}
    </QueryStates>
  );
}

const NOW = 'now';

/** Which two are compared; without a choice the last version with the present. */
function Comparing({ canvasId, versions }: { canvasId: string; versions: readonly CanvasVersionRow[] }) {
  const { t } = useTranslation('canvasVersions');
  const search = useSearch({ from: canvasVersionsRoute.id });
  const navigate = useNavigate({ from: canvasVersionsRoute.fullPath });
  const from = search.from ?? versions[0]!.number;
  const to = search.to ?? null;
  const named = versions.map(({ number, name }) => ({
    value: String(number),
    label: t('numbered', { number, name }),
  }));
  const go = (change: { from?: number; to?: number | undefined }): void => {
    const next = { from, ...(to !== null && { to }), ...change };
    void navigate({
      search: { from: next.from, ...(next.to !== undefined && { to: next.to }) },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <Pane>
      <PaneSection title={t('compare.title')}>
        <div className={styles['choice']}>
          <Select
            label={t('compare.from')}
            allowDeselect={false}
            data={named}
            value={String(from)}
            onChange={(value) => value && go({ from: Number(value) })}
          />
          <Select
            label={t('compare.to')}
            allowDeselect={false}
            data={[{ value: NOW, label: t('compare.now') }, ...named]}
            value={to === null ? NOW : String(to)}
            onChange={(value) => value && go({ to: value === NOW ? undefined : Number(value) })}
          />
        </div>
      </PaneSection>
      <Difference canvasId={canvasId} from={from} to={to} />
    </Pane>
  );
}

interface VersionListProps {
  canvasId: string;
  versions: readonly CanvasVersionRow[];
  capabilities: CanvasVersionsView['capabilities'];
}

function VersionList({ canvasId, versions, capabilities }: VersionListProps) {
  const { t } = useTranslation('canvasVersions');
  const personName = usePersonName();
  const { dateTime } = useFormats();
  const [bookmarked, setBookmarked] = useState<string | null>(null);
  return (
    <Pane>
      <PaneSection title={t('list')} count={versions.length} />
      <HairlineList label={t('list')}>
        {versions.map((version) => (
          <li key={version.id} className={styles['version']}>
            <div>
              <h3>{t('numbered', { number: version.number, name: version.name })}</h3>
              <p>{version.reason}</p>
              <p className={styles['quiet']}>
                {version.madeBy ? `${personName(version.madeBy)} · ` : ''}
                {dateTime(version.madeAt)}
              </p>
              <ConfidenceCountsLine counts={version.counts} />
            </div>
            <Bookmarks
              canvasId={canvasId}
              version={version}
              mayChange={capabilities.bookmark}
              isAdding={bookmarked === version.id}
              onAdding={(isAdding) => setBookmarked(isAdding ? version.id : null)}
            />
          </li>
        ))}
      </HairlineList>
    </Pane>
  );
}
