import { SegmentedControl } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub, useMe } from '../../../routing/use-hub.js';
import { QueryStates } from '../../../ui/query-states.js';
import { canvasRoute, type CanvasSearch } from '../business-model.routes.js';
import { canvasQuery } from '../canvases.queries.js';
import { ThreadsPanel } from '../comments/threads-panel.js';
import { ConfidenceCountsLine } from '../confidence-mark.js';
import { useLocaleText } from '../use-locale-text.js';
import { CanvasBoard } from './canvas-board.js';
import { CanvasHead } from './canvas-head.js';
import styles from './canvas.module.css';
import { NotePanel } from './note-panel.js';
import { useCanvasLive } from './use-canvas-live.js';
import { WhoIsHere } from './who-is-here.js';

/** `/h/$hub/canvases/$canvas`: a team's canvas as a grid, as a list, on phones block by block. */
export function CanvasPage() {
  const { slug } = useHub();
  const { canvas: id } = useParams({ from: canvasRoute.id });
  const query = useQuery(canvasQuery(slug, id));
  return <QueryStates query={query}>{(canvas) => <Canvas key={canvas.id} canvas={canvas} />}</QueryStates>;
}

function Canvas({ canvas }: { canvas: CanvasView }) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const { id: me } = useMe();
  const { people, fresh } = useCanvasLive(slug, canvas.id, me);
  const search = useSearch({ from: canvasRoute.id });
  const navigate = useNavigate({ from: canvasRoute.fullPath });
  const view = search.view ?? 'grid';
  const go = (change: CanvasSearch) =>
    void navigate({ search: (was: CanvasSearch) => ({ ...was, ...change }), replace: true, resetScroll: false });
  /** One pane at a time stands beside the canvas: a note, a block's comments, or all comments. */
  const open = (pane: Omit<CanvasSearch, 'view'>): void =>
    void navigate({
      search: ({ view: kept }: CanvasSearch) => ({ ...(kept && { view: kept }), ...pane }),
      replace: true,
      resetScroll: false,
    });
  const close = (): void => open({});
  const chosen = canvas.items.find(({ id }) => id === search.note);
  const isTalking = chosen === undefined && Boolean(search.block ?? search.comments ?? search.thread);
  return (
    <>
      <CanvasHead canvas={canvas} onComments={() => open({ comments: true })} />
      <div className={styles['bar']}>
        <ConfidenceCountsLine counts={canvas.counts} />
        <WhoIsHere people={people} />
        <SegmentedControl
          className={styles['views']!}
          aria-label={t('view.label')}
          data={[
            { value: 'grid', label: t('view.grid') },
            { value: 'list', label: t('view.list') },
          ]}
          value={view}
          onChange={(to) =>
            to === 'list' ? go({ view: 'list' }) : void navigate({ search: withoutView, replace: true })
          }
        />
      </div>
      <div className={styles['beside']} data-open={chosen !== undefined || isTalking || undefined}>
        <div>
          <CanvasBoard
            canvas={canvas}
            view={view}
            chosenId={search.note}
            onChoose={(note) => open({ note })}
            onComments={(block) => open({ block })}
            fresh={fresh}
          />
          <Attribution canvas={canvas} />
        </div>
        {chosen ? <NotePanel key={chosen.id} canvas={canvas} item={chosen} onClose={close} /> : null}
        {isTalking ? (
          <ThreadsPanel canvas={canvas} block={search.block} wanted={search.thread} onPlace={open} onClose={close} />
        ) : null}
      </div>
    </>
  );
}

const withoutView = ({ view: _, ...rest }: CanvasSearch): CanvasSearch => rest;

/** The line that the type's licence asks for. */
function Attribution({ canvas }: { canvas: CanvasView }) {
  const { t } = useTranslation('canvas');
  const text = useLocaleText();
  const { attribution } = canvas.type.content;
  if (!attribution) return null;
  return (
    <p className={styles['attribution']}>
      {text(attribution.text)} {attribution.licence}
      {attribution.url ? (
        <>
          {' · '}
          <a href={attribution.url} target="_blank" rel="noreferrer">
            {t('source')}
          </a>
        </>
      ) : null}
    </p>
  );
}
