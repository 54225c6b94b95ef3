import { Button, SegmentedControl } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { IconBulb, IconHistory, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryStates } from '../../../ui/query-states.js';
import { canvasRoute, type CanvasSearch } from '../business-model.routes.js';
import { canvasQuery } from '../canvases.queries.js';
import { ConfidenceCountsLine } from '../confidence-mark.js';
import { StateHypothesisDialog } from '../hypotheses/state-hypothesis-dialog.js';
import { useLocaleText } from '../use-locale-text.js';
import { NameVersionDialog } from '../versions/name-version-dialog.js';
import { CanvasBoard } from './canvas-board.js';
import styles from './canvas.module.css';
import { NotePanel } from './note-panel.js';

/** `/h/$hub/canvases/$canvas`: a team's canvas as a grid, as a list, on phones block by block. */
export function CanvasPage() {
  const { slug } = useHub();
  const { canvas: id } = useParams({ from: canvasRoute.id });
  const query = useQuery(canvasQuery(slug, id));
  return <QueryStates query={query}>{(canvas) => <Canvas canvas={canvas} />}</QueryStates>;
}

function Canvas({ canvas }: { canvas: CanvasView }) {
  const { t } = useTranslation('canvas');
  const search = useSearch({ from: canvasRoute.id });
  const navigate = useNavigate({ from: canvasRoute.fullPath });
  const view = search.view ?? 'grid';
  const go = (change: CanvasSearch) =>
    void navigate({ search: (was: CanvasSearch) => ({ ...was, ...change }), replace: true, resetScroll: false });
  const open = (note: string | undefined): void => {
    void navigate({
      search: ({ note: _, ...rest }: CanvasSearch) => ({ ...rest, ...(note !== undefined && { note }) }),
      replace: true,
      resetScroll: false,
    });
  };
  const chosen = canvas.items.find(({ id }) => id === search.note);
  return (
    <>
      <Head canvas={canvas} />
      <div className={styles['bar']}>
        <ConfidenceCountsLine counts={canvas.counts} />
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
      <div className={styles['beside']} data-open={chosen !== undefined || undefined}>
        <div>
          <CanvasBoard canvas={canvas} view={view} chosenId={search.note} onChoose={open} />
          <Attribution canvas={canvas} />
        </div>
        {chosen ? <NotePanel key={chosen.id} canvas={canvas} item={chosen} onClose={() => open(undefined)} /> : null}
      </div>
    </>
  );
}

const withoutView = ({ view: _, ...rest }: CanvasSearch): CanvasSearch => rest;

function Head({ canvas }: { canvas: CanvasView }) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const { relative } = useFormats();
  const text = useLocaleText();
  const navigate = useNavigate();
  const [asked, ask] = useState<'version' | 'hypothesis' | null>(null);
  const { id, name, team, lastVersion, capabilities, isPutAside, changedAt, type } = canvas;
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: team.id }}>
            {team.name}
          </Link>
        }
        facts={
          <>
            {text(type.content.name)} ·{' '}
            {lastVersion ? (
              <>
                {t('version.is', { number: lastVersion.number, reason: lastVersion.reason })} ·{' '}
                <Link
                  to="/h/$hub/canvases/$canvas/versions"
                  params={{ hub: slug, canvas: id }}
                  search={{ from: lastVersion.number }}
                >
                  {t('version.compare', { number: lastVersion.number })}
                </Link>
              </>
            ) : (
              t('version.none')
            )}{' '}
            · {t('changed', { when: relative(changedAt) })}
            {isPutAside ? ` · ${t('putAside')}` : ''}
          </>
        }
        actions={
          <>
            <Button
              variant="default"
              className={styles['printButton']!}
              leftSection={<IconPrinter size={17} stroke={1.8} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
            {capabilities.write ? (
              <>
                <Button
                  variant="default"
                  leftSection={<IconHistory size={18} stroke={1.8} aria-hidden />}
                  onClick={() => ask('version')}
                >
                  {t('version.name')}
                </Button>
                <Button leftSection={<IconBulb size={18} stroke={1.8} aria-hidden />} onClick={() => ask('hypothesis')}>
                  {t('hypothesis.state')}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {asked === 'version' ? <NameVersionDialog canvasId={id} onClose={() => ask(null)} /> : null}
      {asked === 'hypothesis' ? (
        <StateHypothesisDialog
          teamId={team.id}
          hypothesis={null}
          notes={canvas.items}
          onClose={() => ask(null)}
          onSaved={(hypothesis) =>
            void navigate({
              to: '/h/$hub/hypotheses/$hypothesis',
              params: { hub: slug, hypothesis: hypothesis.id },
            })
          }
        />
      ) : null}
    </>
  );
}

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
