import { Button, Group, Modal, MultiSelect, Radio, Stack, Textarea } from '@mantine/core';
import type { HypothesisKind, HypothesisRisk, HypothesisView, StateHypothesisBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
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
  const { teamId, hypothesis, notes, noteIds = [], onClose, onSaved } = props;
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  const changed = useTestingChanged(slug);
  const { form, refusal, refuse, onSubmit } = useProblemForm<Values>({
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
  const save = useMutation({
    mutationFn: (body: StateHypothesisBody) =>
      hypothesis ? changeHypothesis(slug, hypothesis, body) : stateHypothesis(slug, teamId, body),
    onSuccess: (saved) => {
      changed();
      onClose();
      onSaved?.(saved);
    },
    onError: refuse,
  });
  const known = [...notes, ...(hypothesis?.notes ?? []).filter(({ id }) => !notes.some((note) => note.id === id))];
  return (
    <Modal
      opened
      onClose={onClose}
      title={hypothesis ? t('dialog.change') : t('dialog.state')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={onSubmit((values) => save.mutate(values as StateHypothesisBody))}>
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} />
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
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {hypothesis ? t('dialog.save') : t('dialog.state')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const shortOf = (text: string): string => (text.length > SHOWN_NOTE ? `${text.slice(0, SHOWN_NOTE)}…` : text);
