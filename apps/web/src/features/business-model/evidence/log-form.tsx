import { Alert, Button, FileInput, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type {
  Consent,
  TestEvidenceKind,
  EvidenceRow,
  EvidenceStrength,
  HypothesisRow,
  LogEvidenceBody,
} from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../../api/problem.js';
import { upload } from '../../../api/upload.js';
import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { logEvidence, useTestingChanged } from '../hypotheses.queries.js';
import styles from './evidence.module.css';
import { KindFields } from './kind-fields.js';
import { useKeptLog, type UnsentLog } from './use-kept-log.js';
import { VerdictFields } from './verdict-fields.js';

const KINDS: readonly TestEvidenceKind[] = ['interview', 'metric', 'photo', 'file', 'link'];
const CONSENTS: readonly Consent[] = ['given', 'not_needed', 'refused'];
const STRENGTHS: readonly EvidenceStrength[] = ['strong', 'medium', 'weak'];
const LONGEST_BODY = 20_000;

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
  const faultOf = (field: string): string | null =>
    send.error instanceof ApiProblem
      ? (send.error.errors.find(({ pointer }) => pointer === `/${field}`)?.message ?? null)
      : null;
  const missing = (isMissing: boolean): string | null => (isChecked && isMissing ? t('missing') : null);
  const submit = (): void => {
    setChecked(true);
    const body = bodyOf(log);
    if (body) send.mutate(body);
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
        <Stack gap="md" className={styles['fields']!}>
          <Select
            label={t('field.kind')}
            allowDeselect={false}
            data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            value={log.kind}
            onChange={(kind) => change({ kind: kind as TestEvidenceKind })}
          />
          <TextInput
            label={t('field.source')}
            description={t('field.sourceHelp')}
            maxLength={100}
            value={log.source}
            error={missing(log.source.trim() === '') ?? faultOf('source')}
            onChange={(event) => change({ source: event.currentTarget.value })}
          />
          <TextInput
            label={t('field.segment')}
            maxLength={40}
            value={log.segment}
            onChange={(event) => change({ segment: event.currentTarget.value })}
          />
          <VerdictFields
            hypotheses={hypotheses}
            verdicts={log.verdicts}
            onChange={(verdicts) => change({ verdicts })}
          />
          <KindFields log={log} change={change} faultOf={faultOf} missing={missing} />
          <Textarea
            label={t(`field.body.${log.kind}`)}
            minRows={4}
            maxRows={16}
            maxLength={LONGEST_BODY}
            value={log.body}
            error={missing(isBodyMissing(log)) ?? faultOf('body')}
            onChange={(event) => change({ body: event.currentTarget.value })}
          />
          {log.kind === 'photo' || log.kind === 'file' ? (
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
          ) : null}
          <Radio.Group
            label={t('field.consent')}
            value={log.consent}
            error={missing(log.consent === null)}
            onChange={(to) => change({ consent: to as Consent })}
          >
            <Stack gap={6} mt={4}>
              {CONSENTS.map((each) => (
                <Radio key={each} value={each} label={t(`consent.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Radio.Group
            label={t('field.strength')}
            description={t('field.strengthHelp')}
            value={log.strength}
            error={missing(log.strength === null)}
            onChange={(to) => change({ strength: to as EvidenceStrength })}
          >
            <Stack gap={6} mt={4}>
              {STRENGTHS.map((each) => (
                <Radio key={each} value={each} label={t(`strengthLong.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <DateField
            label={t('field.happenedOn')}
            maxDate={today}
            value={log.happenedOn}
            error={faultOf('happenedOn')}
            onChange={(day) => day && change({ happenedOn: day })}
          />
        </Stack>
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

/** What somebody said, unless they did not want it noted down. */
function isBodyMissing({ kind, consent, body }: UnsentLog): boolean {
  return kind === 'interview' && consent !== 'refused' && body.trim() === '';
}

/** The log as the API takes it; null while something is missing. */
function bodyOf(log: UnsentLog): LogEvidenceBody | null {
  const { kind, source, segment, happenedOn, body, link, value, unit, consent, strength, verdicts } = log;
  const isMetricWhole = value !== '' && unit.trim() !== '';
  if (!consent || !strength || source.trim() === '' || isBodyMissing(log)) return null;
  if ((kind === 'link' && link.trim() === '') || (kind === 'metric' && !isMetricWhole)) return null;
  return {
    kind,
    source: source.trim(),
    segment: segment.trim() || null,
    happenedOn,
    body: body.trim(),
    link: kind === 'link' ? link.trim() : null,
    metric: kind === 'metric' && value !== '' ? { value, unit: unit.trim() } : null,
    consent,
    strength,
    experimentId: null,
    about: Object.entries(verdicts).map(([hypothesisId, verdict]) => ({ hypothesisId, verdict })),
  };
}
