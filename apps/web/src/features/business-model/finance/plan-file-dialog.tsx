import { Alert, Button, FileInput, Group, Modal, Stack } from '@mantine/core';
import type { CheckedWorkbookView, FinancialPlanView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { changeFinancialPlan, checkPlanFile, useFinancialPlanChanged } from '../finance.queries.js';
import styles from './finance.module.css';
import { Runways } from './runways.js';

interface PlanFileDialogProps {
  plan: FinancialPlanView;
  teamId: string;
  onClose: () => void;
}

/** Reads a workbook, says what is wrong in it and what would follow, and only then takes it over. */
export function PlanFileDialog({ plan, teamId, onClose }: PlanFileDialogProps) {
  const { t } = useTranslation('finance');
  const { slug } = useHub();
  const problemText = useProblemText();
  const changed = useFinancialPlanChanged(slug, teamId);
  const [before, wasRefused] = useSubject(plan);
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: (chosen: File) => checkPlanFile(slug, plan.id, chosen) });
  const take = useMutation({
    mutationFn: (checked: NonNullable<CheckedWorkbookView['plan']>) => changeFinancialPlan(slug, before, checked),
    onSuccess: () => {
      notifyDone(t('import.done'));
      changed();
      onClose();
    },
    onError: wasRefused,
  });
  const error = take.error ?? check.error;
  const checked = check.data;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('import.title')}
      closeButtonProps={{ 'aria-label': t('import.close') }}
    >
      <Stack gap="md">
        <p>{t('import.body')}</p>
        <FileInput
          label={t('import.file')}
          accept=".xlsx"
          clearable
          clearButtonProps={{ 'aria-label': t('import.clear') }}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            check.reset();
            if (chosen) check.mutate(chosen);
          }}
        />
        {error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(error)}
          </Alert>
        ) : null}
        {checked ? (
          <div role="status">
            {checked.findings.length === 0 ? (
              <p>{t('import.clean')}</p>
            ) : (
              <>
                <p>{t('import.found', { count: checked.findings.length })}</p>
                <ul className={styles['findings']}>
                  {checked.findings.map(({ kind, cell, message }) => (
                    <li key={`${kind} ${cell}`}>
                      <b>{cell}</b> {message}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ) : null}
        {checked?.outcomes ? <Runways outcomes={checked.outcomes} /> : null}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('import.close')}
        </Button>
        {checked?.plan ? (
          <Button loading={take.isPending} onClick={() => checked.plan && take.mutate(checked.plan)}>
            {t('import.take', { count: checked.plan.lines.length })}
          </Button>
        ) : null}
      </Group>
    </Modal>
  );
}
