import { Alert, Button, FileInput } from '@mantine/core';
import type { EvidenceRow, HypothesisRow, LogEvidenceBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { upload } from '../../../api/upload.js';
import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { logEvidence, useTestingChanged } from '../hypotheses.queries.js';
import styles from './evidence.module.css';
import { evidenceBody } from './evidence-body.js';
import { EvidenceFields } from './evidence-fields.js';
import { useKeptLog } from './use-kept-log.js';

interface LogFormProps {
  teamId: string;
  hypotheses: readonly HypothesisRow[];
  /** The hypothesis one came from. */
  asked: string | undefined;
}

/** Few fields, in the order in which one remembers; what was written stays on this device until it is sent. */
export function LogForm({ teamId, hypotheses, asked }: LogFormProps) {
  const { t } = useTranslation('evidence');
  const { slug } = useHub();
  const { today } = useFormats();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const changed = useTestingChanged(slug);
  const { log, change, forget } = useKeptLog(slug, teamId, { today, name: t('title') });
  const [file, setFile] = useState<File | null>(null);
  /** Noted already, while its file is still to come: it is not noted twice. */
  const noted = useRef<EvidenceRow | null>(null);
  const [isChecked, setChecked] = useState(false);
  const send = useMutation({
    mutationFn: async (body: LogEvidenceBody) => {
      noted.current ??= await logEvidence(slug, teamId, body);
      if (!file) return noted.current;
      return upload<EvidenceRow>(`/api/v1/hubs/${slug}/evidence/${noted.current.id}/file`, file, {
        onProgress: () => undefined,
        key: [noted.current.id, file.name, file.size, file.lastModified].join(' '),
      });
    },
    onSuccess: () => {
      forget();
      changed();
      notifyDone(t('done'));
      if (asked) void navigate({ to: '/h/$hub/hypotheses/$hypothesis', params: { hub: slug, hypothesis: asked } });
      else void navigate({ to: '/h/$hub/business-model', params: { hub: slug }, search: { team: teamId } });
    },
  });
  const wantsFile = log.kind === 'photo' || log.kind === 'file';
  const missing = (isMissing: boolean): string | null => (isChecked && isMissing ? t('missing') : null);
  const submit = (): void => {
    setChecked(true);
    const body = evidenceBody(log, null);
    if (body && !(wantsFile && file === null)) send.mutate(body);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Pane>
        <EvidenceFields
          log={log}
          change={change}
          hypotheses={hypotheses}
          refusal={send.error}
          isChecked={isChecked}
          file={
            wantsFile ? (
              <FileInput
                label={t('field.file')}
                description={t('field.fileHelp')}
                clearable
                clearButtonProps={{ 'aria-label': t('field.fileClear') }}
                {...(log.kind === 'photo' && { accept: 'image/*' })}
                value={file}
                error={missing(file === null)}
                onChange={setFile}
              />
            ) : null
          }
        />
      </Pane>
      <div className={styles['act']}>
        {send.error ? (
          <Alert color="red" variant="outline" role="alert" mb="sm">
            {problemText(send.error)}
          </Alert>
        ) : null}
        <Button type="submit" fullWidth loading={send.isPending}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
