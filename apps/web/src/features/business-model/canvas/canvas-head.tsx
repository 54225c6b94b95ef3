import { Button } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconBulb } from '../../../ui/icons/bulb.js';
import { IconMessages } from '../../../ui/icons/messages.js';
import { PageHeader } from '../../../ui/page-header.js';
import { StateHypothesisDialog } from '../hypotheses/state-hypothesis-dialog.js';
import { useLocaleText } from '../use-locale-text.js';
import { NameVersionDialog } from '../versions/name-version-dialog.js';
import { CanvasMenu } from './canvas-menu.js';
import { RenameCanvasDialog } from './rename-canvas-dialog.js';

interface CanvasHeadProps {
  canvas: CanvasView;
  onComments: () => void;
}

/** What the canvas is, its newest version, and what is done with the whole of it. */
export function CanvasHead({ canvas, onComments }: CanvasHeadProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const { relative } = useFormats();
  const text = useLocaleText();
  const navigate = useNavigate();
  const [asked, ask] = useState<'version' | 'hypothesis' | 'rename' | null>(null);
  const threads =
    canvas.items.reduce((sum, item) => sum + item.threads, 0) +
    Object.values(canvas.blockThreads).reduce((sum, count) => sum + count, 0);
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
              leftSection={<IconMessages size={18} stroke={1.8} aria-hidden />}
              onClick={onComments}
            >
              {t('comments.all', { count: threads })}
            </Button>
            <CanvasMenu canvas={canvas} onVersion={() => ask('version')} onRename={() => ask('rename')} />
            {capabilities.write ? (
              <Button leftSection={<IconBulb size={18} stroke={1.8} aria-hidden />} onClick={() => ask('hypothesis')}>
                {t('hypothesis.state')}
              </Button>
            ) : null}
          </>
        }
      />
      {asked === 'rename' ? <RenameCanvasDialog canvas={canvas} onClose={() => ask(null)} /> : null}
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
