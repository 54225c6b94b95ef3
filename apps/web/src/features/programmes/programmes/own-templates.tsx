import type { TemplatesView } from '@onsil/contracts';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { deleteTemplate, templatesQuery } from './programmes.queries.js';
import styles from './programmes.module.css';

interface OwnTemplate {
  id: string;
  name: string;
  milestones: number;
}

/** The templates that the hub kept itself, and the way to remove one. Absent while there are none. */
export function OwnTemplates() {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const client = useQueryClient();
  const { data } = useQuery(templatesQuery(slug));
  const [asked, ask] = useState<OwnTemplate | null>(null);
  const removing = useMutation({
    mutationFn: (template: OwnTemplate) => deleteTemplate(slug, template.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['templates', slug] });
      ask(null);
    },
  });
  const templates = (data?.items ?? []).flatMap(ownTemplate);
  if (templates.length === 0) return null;
  return (
    <Pane>
      <PaneSection title={t('template.own')} />
      <HairlineList label={t('template.own')}>
        {templates.map((template) => (
          <li key={template.id}>
            <span className={styles['cohort']}>
              <b>{template.name}</b>
              <span className={styles['facts']}>{t('milestones', { count: template.milestones })}</span>
            </span>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => ask(template)}
              aria-label={t('template.removeOf', { name: template.name })}
            >
              {t('template.remove')}
            </Button>
          </li>
        ))}
      </HairlineList>
      {asked ? (
        <ConfirmModal
          opened
          onClose={() => ask(null)}
          title={t('template.removeTitle', { name: asked.name })}
          confirm={t('template.remove')}
          onConfirm={() => removing.mutate(asked)}
          change={removing}
        >
          {t('template.removeBody')}
        </ConfirmModal>
      ) : null}
    </Pane>
  );
}

function ownTemplate({ source, name, milestones }: TemplatesView['items'][number]): OwnTemplate[] {
  return source.kind === 'template' ? [{ id: source.id, name, milestones }] : [];
}
