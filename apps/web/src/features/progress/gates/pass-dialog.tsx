import type { TeamGateView } from '@onsil/contracts';
import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { GateChecklist } from './gate-checklist.js';
import { passGate, useGatesChanged, type GateOfTeam } from './gates.queries.js';

interface PassDialogProps {
  gate: TeamGateView;
  of: GateOfTeam;
  team: { id: string; name: string };
  onClose: () => void;
}

/** Letting a team through, with words for it; while something is missing, what that is. */
export function PassDialog({ gate, of, team, onClose }: PassDialogProps) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const changed = useGatesChanged();
  const [note, setNote] = useState('');
  const { stage, checklist, revision } = gate;
  const pass = useMutation({
    mutationFn: () => passGate(slug, of, { revision, note: note.trim() }),
    onSuccess: () => {
      onClose();
      notifyDone(t('pass.success', { team: team.name, stage: stage.name }));
    },
    onSettled: changed,
  });
  if (checklist && !checklist.isMet)
    return (
      <ConfirmModal
        opened
        onClose={onClose}
        title={t('pass.notYet', { team: team.name })}
        confirm={t('pass.understood')}
        onConfirm={onClose}
      >
        <p>{t('pass.notYetBody')}</p>
        <GateChecklist of={checklist} teamId={team.id} />
      </ConfirmModal>
    );
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('pass.title', { team: team.name, stage: stage.name })}
      confirm={t('pass.confirm')}
      onConfirm={() => pass.mutate()}
      change={pass}
    >
      <p>{t('pass.body')}</p>
      <Textarea
        data-autofocus
        mt="md"
        label={t('pass.note')}
        description={t('pass.noteHint')}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmModal>
  );
}
