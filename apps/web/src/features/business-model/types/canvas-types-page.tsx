import { Button } from '@mantine/core';
import type { CanvasTypeView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';
import { canvasTypesQuery, changeCanvasType } from '../canvases.queries.js';
import { useLocaleText } from '../use-locale-text.js';
import { TypeDialog } from './type-dialog.js';
import { TypePreview } from './type-preview.js';
import styles from './types.module.css';

/** `/h/$hub/canvas-types`: the types that come with Onsil, and the hub's own, made without code. */
export function CanvasTypesPage() {
  const { t } = useTranslation('canvasTypes');
  const { slug } = useHub();
  const query = useQuery(canvasTypesQuery(slug));
  const [edited, edit] = useState<CanvasTypeView | 'new' | null>(null);
  return (
    <QueryStates query={query}>
      {({ items, canConfigure }) => (
        <>
          <PageHeader
            title={t('title')}
            facts={t('facts')}
            actions={
              canConfigure ? (
                <Button leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />} onClick={() => edit('new')}>
                  {t('add')}
                </Button>
              ) : null
            }
          />
          <Pane>
            <HairlineList label={t('title')}>
              {items.map((type) => (
                <TypeLine
                  key={type.source.kind === 'hub' ? type.source.id : type.source.key}
                  type={type}
                  onEdit={canConfigure && type.source.kind === 'hub' ? () => edit(type) : null}
                  onCopy={canConfigure ? () => edit({ ...type, source: { kind: 'built_in', key: '' } }) : null}
                />
              ))}
            </HairlineList>
          </Pane>
          {edited ? <TypeDialog type={edited === 'new' ? null : edited} onClose={() => edit(null)} /> : null}
        </>
      )}
    </QueryStates>
  );
}

interface TypeLineProps {
  type: CanvasTypeView;
  onEdit: (() => void) | null;
  onCopy: (() => void) | null;
}

function TypeLine({ type, onEdit, onCopy }: TypeLineProps) {
  const { t } = useTranslation('canvasTypes');
  const { slug } = useHub();
  const text = useLocaleText();
  const queryClient = useQueryClient();
  const tellRefusal = useTellRefusal();
  const { source, content, isOffered, version, number } = type;
  const offer = useMutation({
    mutationFn: (id: string) => changeCanvasType(slug, id, version, { content, isOffered: !isOffered }),
    onSuccess: () => {
      notifyDone(isOffered ? t('offer.stopped') : t('offer.began'));
      return queryClient.invalidateQueries({ queryKey: canvasTypesQuery(slug).queryKey });
    },
    onError: tellRefusal,
  });
  return (
    <li className={styles['line']}>
      <TypePreview blocks={content.blocks} />
      <div className={styles['grow']}>
        <h2>{text(content.name)}</h2>
        <p className={styles['quiet']}>
          {source.kind === 'hub' ? t('own', { number }) : t('builtIn')} ·{' '}
          {t('blocks', { count: content.blocks.length })}
          {isOffered ? '' : ` · ${t('notOffered')}`}
        </p>
        {content.attribution ? (
          <p className={styles['quiet']}>
            {text(content.attribution.text)} {content.attribution.licence}
          </p>
        ) : null}
      </div>
      <div className={styles['actions']}>
        {onEdit ? (
          <Button size="xs" variant="default" onClick={onEdit}>
            {t('edit')}
          </Button>
        ) : null}
        {onCopy ? (
          <Button size="xs" variant="subtle" onClick={onCopy}>
            {t('copy')}
          </Button>
        ) : null}
        {onEdit && source.kind === 'hub' ? (
          <Button size="xs" variant="subtle" loading={offer.isPending} onClick={() => offer.mutate(source.id)}>
            {isOffered ? t('offer.stop') : t('offer.begin')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
