import { CloseButton } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import canvasStyles from '../canvas/canvas.module.css';
import { isLeaving } from '../canvas/is-leaving.js';
import { useLocaleText } from '../use-locale-text.js';
import { Threads } from './threads.js';

interface ThreadsPanelProps {
  canvas: CanvasView;
  /** Of one block; left out for the whole canvas. */
  block?: string | undefined;
  wanted?: string | undefined;
  onPlace: (place: { note?: string; block?: string }) => void;
  onClose: () => void;
}

/** What is said at a block, or anywhere on the canvas, beside it. */
export function ThreadsPanel({ canvas, block, wanted, onPlace, onClose }: ThreadsPanelProps) {
  const { t } = useTranslation('canvasComments');
  const text = useLocaleText();
  const of = canvas.type.content.blocks.find(({ key }) => key === block);
  return (
    <aside
      className={canvasStyles['panel']}
      aria-label={t('panel.label')}
      onKeyDown={(event) => {
        if (isLeaving(event)) onClose();
      }}
    >
      <div className={canvasStyles['panelHead']}>
        <h2>{of ? text(of.name) : t('panel.all')}</h2>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </div>
      <Threads
        key={block ?? 'all'}
        canvas={canvas}
        at={of ? { block: of.key } : {}}
        wanted={wanted}
        {...(!of && { onPlace })}
      />
    </aside>
  );
}
