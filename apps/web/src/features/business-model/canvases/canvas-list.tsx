import type { CanvasRow } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList } from '../../../ui/pane.js';
import { ConfidenceCountsLine } from '../confidence-mark.js';
import { useLocaleText } from '../use-locale-text.js';
import styles from './canvases.module.css';

/** A line for each canvas, those put aside last. */
export function CanvasList({ canvases }: { canvases: readonly CanvasRow[] }) {
  const { t } = useTranslation('canvases');
  const { slug } = useHub();
  const { relative } = useFormats();
  const text = useLocaleText();
  return (
    <HairlineList label={t('title')}>
      {canvases.map(({ id, name, typeName, counts, versions, isPutAside, changedAt }) => (
        <li key={id} className={styles['line']} data-aside={isPutAside || undefined}>
          <div>
            <Link to="/h/$hub/canvases/$canvas" params={{ hub: slug, canvas: id }}>
              {name}
            </Link>
            <p className={styles['quiet']}>
              {text(typeName)} · {t('versions', { count: versions })} · {t('changed', { when: relative(changedAt) })}
              {isPutAside ? ` · ${t('putAside')}` : ''}
            </p>
          </div>
          <ConfidenceCountsLine counts={counts} />
        </li>
      ))}
    </HairlineList>
  );
}
