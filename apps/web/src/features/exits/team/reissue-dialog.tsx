import { Stack, Textarea, TextInput } from '@mantine/core';
import type { CertificateView, ReissueCertificateBody } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { reissueCertificate } from '../exits.queries.js';
import { useStep } from '../use-step.js';

/** Corrects the names on a certificate: the old one stays, and says what took its place. */
export function ReissueDialog({ certificate, onClose }: { certificate: CertificateView; onClose: () => void }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const [team, setTeam] = useState(certificate.content.team);
  const [members, setMembers] = useState(certificate.content.members.join('\n'));
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const step = useStep((body: ReissueCertificateBody) => reissueCertificate(slug, certificate, body), {
    done: t('certificate.reissued'),
    onDone: onClose,
  });
  const missing = (text: string) => (isChecked && text.trim() === '' ? t('missing') : null);
  const send = (): void => {
    setChecked(true);
    if (team.trim() === '' || reason.trim() === '') return;
    const names = members.split('\n').map((name) => name.trim());
    step.mutate({ team: team.trim(), members: names.filter((name) => name !== ''), reason: reason.trim() });
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('certificate.reissueTitle', { serial: certificate.serial })}
      confirm={t('certificate.reissue')}
      onConfirm={send}
      change={step}
    >
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t('certificate.team')}
          maxLength={200}
          error={missing(team)}
          value={team}
          onChange={(event) => setTeam(event.currentTarget.value)}
        />
        <Textarea
          label={t('certificate.members')}
          description={t('certificate.membersHelp')}
          autosize
          minRows={2}
          value={members}
          onChange={(event) => setMembers(event.currentTarget.value)}
        />
        <TextInput
          label={t('certificate.reason')}
          description={t('certificate.publicReason')}
          maxLength={500}
          error={missing(reason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmModal>
  );
}
