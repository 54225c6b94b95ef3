import { Button, Group } from '@mantine/core';
import type { IndicatorView, TeamIndicatorsView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { removeIndicator, teamIndicatorsQuery, useIndicatorsChanged } from '../indicators.queries.js';
import { IndicatorDialog } from './indicator-dialog.js';
import styles from './indicators.module.css';

/** What a team will measure of its theory of change, and from where it starts. */
export function IndicatorsPane({ teamId }: { teamId: string }) {
  const { slug } = useHub();
  const query = useQuery(teamIndicatorsQuery(slug, teamId));
  return (
    <Pane>
      <QueryStates query={query}>{(view) => <Indicators view={view} />}</QueryStates>
    </Pane>
  );
}

function Indicators({ view }: { view: TeamIndicatorsView }) {
  const { t } = useTranslation('indicators');
  const [edited, edit] = useState<IndicatorView | 'new' | null>(null);
  const { items, capabilities } = view;
  const plan = capabilities.write ? (
    <Button
      size="xs"
      variant="light"
      leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
      onClick={() => edit('new')}
    >
      {t('plan')}
    </Button>
  ) : null;
  return (
    <>
      <PaneSection title={t('title')} count={items.length} end={plan}>
        {items.length === 0 ? <p className={styles['quiet']}>{t(capabilities.write ? 'empty' : 'theirs')}</p> : null}
      </PaneSection>
      {items.length > 0 ? <IndicatorList view={view} onEdit={edit} /> : null}
      {edited ? (
        <IndicatorDialog view={view} indicator={edited === 'new' ? null : edited} onClose={() => edit(null)} />
      ) : null}
    </>
  );
}

interface IndicatorListProps {
  view: TeamIndicatorsView;
  onEdit: (indicator: IndicatorView) => void;
}

function IndicatorList({ view, onEdit }: IndicatorListProps) {
  const { t } = useTranslation('indicators');
  const { slug } = useHub();
  const changed = useIndicatorsChanged(slug, view.team.id);
  const [asked, ask] = useState<IndicatorView | null>(null);
  const remove = useMutation({
    mutationFn: (indicator: IndicatorView) => removeIndicator(slug, indicator),
    onSuccess: () => {
      ask(null);
      changed();
    },
  });
  return (
    <>
      <HairlineList label={t('title')}>
        {view.items.map((indicator) => (
          <li key={indicator.id} className={styles['indicator']}>
            <Indicator indicator={indicator} />
            {view.capabilities.write ? (
              <Group gap={4} wrap="nowrap">
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={t('editOf', { name: indicator.name })}
                  onClick={() => onEdit(indicator)}
                >
                  {t('edit')}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={t('remove.of', { name: indicator.name })}
                  onClick={() => ask(indicator)}
                >
                  {t('remove.do')}
                </Button>
              </Group>
            ) : null}
          </li>
        ))}
      </HairlineList>
      <ConfirmModal
        opened={asked !== null}
        title={t('remove.title')}
        confirm={t('remove.do')}
        change={remove}
        onClose={() => ask(null)}
        onConfirm={() => asked && remove.mutate(asked)}
      >
        <p>{t('remove.body')}</p>
      </ConfirmModal>
    </>
  );
}

function Indicator({ indicator }: { indicator: IndicatorView }) {
  const { t } = useTranslation('indicators');
  const { slug } = useHub();
  const { day, number } = useFormats();
  const { name, unit, kind, rhythm, method, baseline, target, notes, standard } = indicator;
  const shown = (value: number): string => `${number(value)} ${unit}`;
  return (
    <div className={styles['grow']}>
      <p>
        <b>{name}</b> <span className={styles['quiet']}>{unit}</span> · {t(`kind.${kind}`)} · {t(`rhythm.${rhythm}`)}
        {standard ? (
          <span className={styles['quiet']}>
            {' '}
            · {standard.framework} {standard.version} {standard.code}
          </span>
        ) : null}
      </p>
      <p>
        {t('baseline.label')}:{' '}
        {baseline.value === null
          ? t('baseline.later', { day: day(baseline.on) })
          : t('baseline.is', { value: shown(baseline.value), day: day(baseline.on) })}
        {target ? ` · ${t('target.is', { value: shown(target.value), day: day(target.on) })}` : ''}
      </p>
      <p className={styles['quiet']}>{method}</p>
      {notes.map(({ id, canvas, text }) => (
        <p key={id} className={styles['quiet']}>
          {t('measures')}{' '}
          <Link to="/h/$hub/canvases/$canvas" params={{ hub: slug, canvas: canvas.id }} search={{ note: id }}>
            {text}
          </Link>
        </p>
      ))}
    </div>
  );
}
