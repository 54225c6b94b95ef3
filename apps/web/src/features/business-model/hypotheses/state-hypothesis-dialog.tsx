import { Group, MultiSelect, Radio, Stack, Textarea } from '@mantine/core';
import type { HypothesisKind, HypothesisRisk, HypothesisView, StateHypothesisBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { changeHypothesis, stateHypothesis, useTestingChanged } from '../hypotheses.queries.js';

export interface ChoosableNote {
  id: string;
  text: string;
}

interface StateHypothesisDialogProps {
  teamId: string;
  /** Null states a new one. */
  hypothesis: HypothesisView | null;
  /** Notes that it may be put under. */
  notes: readonly ChoosableNote[];
  /** Chosen from the start. */
  noteIds?: readonly string[];
  onClose: () => void;
  onSaved?: (hypothesis: HypothesisView) => void;
}

const KINDS: readonly HypothesisKind[] = ['desirability', 'viability', 'feasibility', 'impact'];
const RISKS: readonly HypothesisRisk[] = ['high', 'medium', 'low'];
const LONGEST = 1_000;
const SHOWN_NOTE = 60;

type Values = Record<string, unknown> & {
  statement: string;
  kind: HypothesisKind | '';
  risk: HypothesisRisk | '';
  itemIds: string[];
};

/** What the team believes, of which sort, how much hangs on it, and which notes stand on it. */
export function StateHypothesisDialog(props: StateHypothesisDialogProps) {
  const { teamId, hypothesis: opened, notes, noteIds = [], onClose, onSaved } = props;
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  const [hypothesis, wasRefused] = useSubject(opened);
  const changed = useTestingChanged(slug);
  const fields = useProblemForm<Values>({
    initialValues: {
      statement: hypothesis?.statement ?? '',
      kind: hypothesis?.kind ?? '',
      risk: hypothesis?.risk ?? '',
      itemIds: hypothesis ? hypothesis.notes.map(({ id }) => id) : [...noteIds],
    },
    validate: {
      statement: (value) => (value.trim() === '' ? t('missing') : null),
      kind: (value) => (value === '' ? t('choose') : null),
      risk: (value) => (value === '' ? t('choose') : null),
    },
  });
  const { form, refuse } = fields;
  const save = useMutation({
    mutationFn: (body: StateHypothesisBody) =>
      hypothesis ? changeHypothesis(slug, hypothesis, body) : stateHypothesis(slug, teamId, body),
    onSuccess: (saved) => {
      changed();
      onClose();
      onSaved?.(saved);
    },
    onError: (error) => {
      wasRefused(error);
      refuse(error);
    },
  });
  const known = [...notes, ...(hypothesis?.notes ?? []).filter(({ id }) => !notes.some((note) => note.id === id))];
  return (
    <FormDialog
      onClose={onClose}
      title={hypothesis ? t('dialog.change') : t('dialog.state')}
      fields={fields}
      confirm={hypothesis ? t('dialog.save') : t('dialog.state')}
      onConfirm={(values) => save.mutate(values as StateHypothesisBody)}
      isPending={save.isPending}
    >
      <Textarea
        data-autofocus
        label={t('field.statement')}
        description={t('field.statementHelp')}
        minRows={2}
        maxLength={LONGEST}
        {...form.getInputProps('statement')}
      />
      <Radio.Group label={t('field.kind')} {...form.getInputProps('kind')}>
        <Stack gap={6} mt={4}>
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t(`kind.${kind}`)} description={t(`kindHelp.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group label={t('field.risk')} {...form.getInputProps('risk')}>
        <Group gap="md" mt={4}>
          {RISKS.map((risk) => (
            <Radio key={risk} value={risk} label={t(`risk.${risk}`)} />
          ))}
        </Group>
      </Radio.Group>
      {known.length > 0 ? (
        <MultiSelect
          label={t('field.notes')}
          description={t('field.notesHelp')}
          searchable
          data={known.map(({ id, text }) => ({ value: id, label: shortOf(text) }))}
          {...form.getInputProps('itemIds')}
        />
      ) : null}
    </FormDialog>
  );
}

const shortOf = (text: string): string => (text.length > SHOWN_NOTE ? `${text.slice(0, SHOWN_NOTE)}…` : text);
