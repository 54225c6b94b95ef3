import type { MilestoneDraft, PlanPreview } from '@onsil/contracts';
import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from './plan.module.css';

interface MilestoneFactsProps {
  milestone: MilestoneDraft;
  preview: PlanPreview;
  onClose: () => void;
}

/** A milestone to be read, where the plan cannot be changed. */
export function MilestoneFacts({ milestone, preview, onClose }: MilestoneFactsProps) {
  const { t } = useTranslation('plan');
  const { t: ui } = useTranslation('ui');
  const codeOf = (key: string) => preview.milestones.find((each) => each.key === key)?.code ?? '';
  return (
    <Pane>
      <PaneSection
        title={`${codeOf(milestone.key)} ${milestone.title}`}
        end={<CloseButton aria-label={ui('close')} onClick={onClose} />}
      />
      <PaneSection>
        <dl className={styles['readOnly']}>
          {milestone.goodLooksLike ? (
            <>
              <dt>{t('milestone.goodLooksLike')}</dt>
              <dd>{milestone.goodLooksLike}</dd>
            </>
          ) : null}
          <dt>{t('evidence.title')}</dt>
          {milestone.evidence.map(({ id, kind, label }) => (
            <dd key={id}>
              {label} ({t(`evidence.kind.${kind}`)})
            </dd>
          ))}
          {milestone.requires.length > 0 ? (
            <>
              <dt>{t('milestone.requires')}</dt>
              <dd>{milestone.requires.map(codeOf).join(', ')}</dd>
            </>
          ) : null}
        </dl>
      </PaneSection>
    </Pane>
  );
}
