import { Stack, Textarea } from '@mantine/core';
import type { GraduateTeamsBody } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { graduate } from '../exits.queries.js';
import { useStep } from '../use-step.js';
import { CertificateChoice, WITH_GRADUATION } from './certificate-choice.js';
import { LacksList } from './lacks-list.js';
import type { Place } from './place.js';

interface GraduateDialogProps {
  teamId: string;
  place: Place;
  onClose: () => void;
}

/** Lets one team graduate; what lacks is waived with a reason or not at all. */
export function GraduateDialog({ teamId, place, onClose }: GraduateDialogProps) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const { cohort, lacks } = place;
  const [waiver, setWaiver] = useState('');
  const [certificate, setCertificate] = useState<GraduateTeamsBody['certificate']>('team');
  const [isChecked, setChecked] = useState(false);
  const needsWaiver = lacks.length > 0;
  const step = useStep((body: GraduateTeamsBody) => graduate(slug, cohort.id, body), {
    done: t('graduate.done'),
    onDone: onClose,
  });
  const send = (): void => {
    setChecked(true);
    const reason = waiver.trim();
    if (!needsWaiver || reason !== '')
      step.mutate({ teams: [{ teamId, waiver: needsWaiver ? reason : null }], certificate });
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('graduate.title', { cohort: cohort.name })}
      confirm={t('graduate.action')}
      onConfirm={send}
      change={step}
    >
      <Stack gap="md">
        {needsWaiver ? (
          <div>
            <p>{t('lacks.title', { count: lacks.length })}</p>
            <LacksList teamId={teamId} lacks={lacks} />
          </div>
        ) : (
          <p>{t('lacks.none')}</p>
        )}
        {needsWaiver ? (
          <Textarea
            data-autofocus
            label={t('waiver.label')}
            description={t('waiver.help')}
            maxLength={1_000}
            autosize
            minRows={2}
            error={isChecked && waiver.trim() === '' ? t('missing') : null}
            value={waiver}
            onChange={(event) => setWaiver(event.currentTarget.value)}
          />
        ) : null}
        <CertificateChoice value={certificate} choices={WITH_GRADUATION} onChange={setCertificate} />
        <p>{t('follows')}</p>
      </Stack>
    </ConfirmModal>
  );
}
