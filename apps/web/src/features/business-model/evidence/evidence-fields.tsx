import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { Consent, EvidenceStrength, TestEvidenceKind } from '@onsil/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../../api/problem.js';
import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './evidence.module.css';
import { isBodyMissing } from './evidence-body.js';
import { KindFields } from './kind-fields.js';
import type { UnsentLog } from './use-kept-log.js';
import { VerdictFields, type InQuestion } from './verdict-fields.js';

const KINDS: readonly TestEvidenceKind[] = ['interview', 'metric', 'photo', 'file', 'link'];
const CONSENTS: readonly Consent[] = ['given', 'not_needed', 'refused'];
const STRENGTHS: readonly EvidenceStrength[] = ['strong', 'medium', 'weak'];
const LONGEST_BODY = 20_000;

interface EvidenceFieldsProps {
  log: UnsentLog;
  change: (part: Partial<UnsentLog>) => void;
  hypotheses: readonly InQuestion[];
  /** What the server refused. */
  refusal: Error | null;
  /** It was tried: what is missing is said. */
  isChecked: boolean;
  /** The field of the file, where one can be given. */
  file?: ReactNode;
}

/** What is noted down of a piece of evidence, in the order in which one remembers. */
export function EvidenceFields({ log, change, hypotheses, refusal, isChecked, file }: EvidenceFieldsProps) {
  const { t } = useTranslation('evidence');
  const { today } = useFormats();
  const faultOf = (field: string): string | null =>
    refusal instanceof ApiProblem
      ? (refusal.errors.find(({ pointer }) => pointer === `/${field}`)?.message ?? null)
      : null;
  const missing = (isMissing: boolean): string | null => (isChecked && isMissing ? t('missing') : null);
  return (
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
      <VerdictFields hypotheses={hypotheses} verdicts={log.verdicts} onChange={(verdicts) => change({ verdicts })} />
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
      {file}
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
  );
}
