import { Checkbox, SegmentedControl, Stack, Textarea } from '@mantine/core';
import type { AskExceptionBody, ExceptionView, TeamMilestoneView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';
import styles from './exceptions.module.css';
import { givesAtOnce } from './gives-at-once.js';
import { WaiverEnd } from './waiver-end.js';

type Kind = AskExceptionBody['kind'];

interface AskDialogProps {
  view: TeamMilestoneView;
  opened: boolean;
  onClose: () => void;
}

/** An extension, a waiver, or "we are blocked": asked for by teams, given at once by those who may. */
export function AskDialog({ view, opened, onClose }: AskDialogProps) {
  const { t } = useTranslation('exceptions');
  const { slug } = useHub();
  const { day, today } = useFormats();
  const changed = useTeamMilestoneChanged(slug);
  const [kind, setKind] = useState<Kind>('extension');
  const [reason, setReason] = useState('');
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [movesDependants, setMoves] = useState(true);
  const [isChecked, setChecked] = useState(false);
  const needsDate = kind !== 'waiver';
  const waiverHelp = useId();
  const ask = useMutation({
    mutationFn: () =>
      answer<ExceptionView>(
        api.POST('/api/v1/hubs/{hub}/team-milestones/{id}/exceptions', {
          params: { path: { hub: slug, id: view.id } },
          body: bodyOf(kind, { reason: reason.trim(), untilOn, movesDependants }),
        }),
      ),
    onSuccess: ({ status }) => {
      notifyDone(status === 'granted' ? t(`granted.${kind}`) : t('asked'));
      onClose();
      changed();
    },
  });
  const isGivenAtOnce = givesAtOnce(view, kind, untilOn);
  const send = (): void => {
    setChecked(true);
    if (reason.trim() !== '' && (!needsDate || untilOn !== null)) ask.mutate();
  };
  return (
    <ConfirmModal
      opened={opened}
      onClose={onClose}
      title={t('title', { code: view.code })}
      confirm={isGivenAtOnce ? t(`give.${kind}`) : t('ask')}
      change={ask}
      onConfirm={send}
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('what')}
          aria-describedby={needsDate ? undefined : waiverHelp}
          value={kind}
          onChange={(value) => {
            setKind(value as Kind);
            setUntilOn(null);
          }}
          data={(['extension', 'blocked', 'waiver'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <DateField
          label={t(`until.${kind}`)}
          description={kind === 'extension' ? t('now', { day: day(view.dueOn) }) : null}
          error={isChecked && needsDate && untilOn === null ? t('dateMissing') : null}
          optional={!needsDate}
          minDate={kind === 'extension' ? view.dueOn : today}
          value={untilOn}
          onChange={setUntilOn}
        />
        {kind === 'waiver' ? (
          <p className={styles['by']} role="status" id={waiverHelp}>
            <WaiverEnd teamMilestoneId={view.id} untilOn={untilOn} />
          </p>
        ) : null}
        {kind === 'extension' && view.dependants.length > 0 ? (
          <Checkbox
            label={t('moves', { codes: view.dependants.map(({ code }) => code).join(', ') })}
            checked={movesDependants}
            onChange={(event) => setMoves(event.currentTarget.checked)}
          />
        ) : null}
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          autosize
          minRows={3}
          maxLength={1_000}
          error={isChecked && reason.trim() === '' ? t('reasonMissing') : null}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {isGivenAtOnce ? null : <p className={styles['by']}>{t('managerDecides')}</p>}
      </Stack>
    </ConfirmModal>
  );
}

function bodyOf(
  kind: Kind,
  { reason, untilOn, movesDependants }: { reason: string; untilOn: string | null; movesDependants: boolean },
): AskExceptionBody {
  if (kind === 'waiver') return { kind, reason, ...(untilOn === null ? {} : { untilOn }) };
  const dated = { reason, untilOn: untilOn ?? '' };
  return kind === 'blocked' ? { kind, ...dated } : { kind, ...dated, movesDependants };
}
