import type { ExceptionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';

interface RefuseDialogProps {
  exception: ExceptionView;
  opened: boolean;
  onClose: () => void;
}

/** Refuses a request with a word that the team reads. */
export function RefuseDialog({ exception, opened, onClose }: RefuseDialogProps) {
  const { t } = useTranslation('exceptions');
  const { slug } = useHub();
  const changed = useTeamMilestoneChanged(slug);
  const refuse = useMutation({
    mutationFn: (note: string) =>
      answer(
        api.POST('/api/v1/hubs/{hub}/exceptions/{id}/refuse', {
          params: { path: { hub: slug, id: exception.id } },
          body: { note },
          headers: ifMatch(exception.version),
        }),
      ),
    onSuccess: () => {
      onClose();
      changed();
    },
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('refuse.title')}
      confirm={t('refuse.action')}
      change={refuse}
      onConfirm={(note) => refuse.mutate(note)}
    >
      <p>{t('refuse.body')}</p>
    </ReasonDialog>
  );
}
