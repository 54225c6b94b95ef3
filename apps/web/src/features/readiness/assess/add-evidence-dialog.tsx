import { Alert, Button, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import type { AddReadinessEvidenceBody, ReadinessRoundView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogWays } from '../../../ui/dialog-ways.js';
import { FileDrop } from '../../../ui/file-drop.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { addEvidence, evidenceCandidatesQuery, uploadEvidence, useReadinessChanged } from '../readiness.queries.js';
import { candidatesOf, POINTED, pointingAt } from './pointed-evidence.rule.js';

type Kind = 'file' | AddReadinessEvidenceBody['kind'];
/** As the file store takes them. */
const MAX_BYTES = 50 * 1_048_576;

interface AddEvidenceDialogProps {
  teamId: string;
  framework: ReadinessRoundView['framework'];
  criterion: string;
  onClose: () => void;
}

/** Puts something beside a criterion: a file, a page, a figure, or what the team has done elsewhere in Onsil. */
export function AddEvidenceDialog({ teamId, framework: { key, version }, criterion, onClose }: AddEvidenceDialogProps) {
  const { t } = useTranslation('readiness');
  const { t: ui } = useTranslation('ui');
  const { slug } = useHub();
  const { day, dayOf, today } = useFormats();
  const problemText = useProblemText();
  const changed = useReadinessChanged(slug);
  const { data: candidates, error: failure, refetch } = useQuery(evidenceCandidatesQuery(slug, teamId));
  const [kind, setKind] = useState<Kind>('file');
  const [label, setLabel] = useState('');
  const [url, setUrl] = useState('');
  const [value, setValue] = useState<number | string>('');
  const [unit, setUnit] = useState('');
  const [measuredOn, setMeasuredOn] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const anchor = { framework: { key, version }, criterion };
  const done = (): void => {
    changed();
    onClose();
  };
  const add = useMutation({
    mutationFn: (body: AddReadinessEvidenceBody) => addEvidence(slug, teamId, body),
    onSuccess: done,
  });
  const bodyOf = (): AddReadinessEvidenceBody | null => {
    if (kind === 'link')
      return label.trim() && url.trim() ? { ...anchor, kind, label: label.trim(), url: url.trim() } : null;
    if (kind === 'metric')
      return label.trim() && typeof value === 'number' && measuredOn
        ? { ...anchor, kind, label: label.trim(), value, unit: unit.trim(), measuredOn }
        : null;
    return kind !== 'file' && chosen ? { ...anchor, ...pointingAt(kind, chosen) } : null;
  };
  const send = (): void => {
    setChecked(true);
    const body = bodyOf();
    if (body) add.mutate(body);
  };
  const missing = (given: unknown) => (isChecked && (given === '' || given === null) ? t('task.missing') : null);
  const kinds: Kind[] = [
    'file',
    'link',
    'metric',
    ...POINTED.filter((each) => candidates && candidatesOf(candidates, each).length > 0),
  ];
  const pointed = POINTED.find((each) => each === kind);
  return (
    <Modal opened onClose={onClose} title={t('evidence.dialog')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="md">
        <Select
          label={t('evidence.which')}
          allowDeselect={false}
          value={kind}
          data={kinds.map((each) => ({ value: each, label: t(`evidence.kind.${each}`) }))}
          onChange={(next) => {
            setKind(next as Kind);
            choose(null);
            setChecked(false);
          }}
        />
        {failure && !candidates ? (
          <Alert color="red" variant="outline" role="alert" title={t('evidence.elsewhere')}>
            {problemText(failure)}{' '}
            <Button size="xs" variant="default" onClick={() => void refetch()}>
              {ui('error.retry')}
            </Button>
          </Alert>
        ) : null}
        {kind === 'file' ? (
          <FileDrop
            label={t('evidence.chooseFile')}
            limits={t('evidence.limits')}
            maxBytes={MAX_BYTES}
            multiple={false}
            send={async (file, options) => {
              await uploadEvidence(slug, teamId, anchor, file, options);
              done();
            }}
          />
        ) : null}
        {kind === 'link' || kind === 'metric' ? (
          <TextInput
            label={t(kind === 'link' ? 'evidence.linkLabel' : 'evidence.metricLabel')}
            maxLength={200}
            error={missing(label.trim())}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
        ) : null}
        {kind === 'link' ? (
          <TextInput
            label={t('evidence.url')}
            type="url"
            placeholder="https://"
            error={missing(url.trim())}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
        ) : null}
        {kind === 'metric' ? (
          <>
            <NumberInput
              label={t('evidence.value')}
              error={missing(value)}
              value={value}
              onChange={setValue}
              hideControls
            />
            <TextInput
              label={t('evidence.unit')}
              maxLength={30}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value)}
            />
            <DateField
              label={t('evidence.measuredOn')}
              maxDate={today}
              value={measuredOn}
              onChange={setMeasuredOn}
              error={missing(measuredOn)}
            />
          </>
        ) : null}
        {pointed && candidates ? (
          <Select
            label={t(`evidence.choose.${pointed}`)}
            searchable
            value={chosen}
            onChange={choose}
            error={missing(chosen)}
            data={candidatesOf(candidates, pointed).map(({ id, label: name, at }) => ({
              value: id,
              label: `${name} · ${day(dayOf(at))}`,
            }))}
          />
        ) : null}
        {add.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(add.error)}
          </Alert>
        ) : null}
      </Stack>
      {kind === 'file' ? null : (
        <DialogWays onClose={onClose} confirm={t('evidence.add')} onConfirm={send} isPending={add.isPending} />
      )}
    </Modal>
  );
}
