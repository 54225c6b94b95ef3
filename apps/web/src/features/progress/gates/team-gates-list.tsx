import type { TeamGateView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList } from '../../../ui/pane.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { GateStateMark } from './gate-state-mark.js';
import styles from './gates.module.css';
import { useConditionWords } from './use-condition-words.js';

/** A team's gates in short: each stage's state, and what is missing at the first that is not passed. */
export function TeamGatesList({ gates }: { gates: readonly TeamGateView[] }) {
  const { t } = useTranslation('gates');
  const next = gates.find(({ passed }) => passed === null);
  return (
    <HairlineList label={t('title')}>
      {gates.map((gate) => (
        <li key={gate.stage.id} className={styles['glance']}>
          <div className={styles['grow']}>
            {gate.stage.name}
            <InShort gate={gate} isNext={gate === next} />
          </div>
          <GateStateMark state={gate.state} />
        </li>
      ))}
    </HairlineList>
  );
}

function InShort({ gate: { checklist, passed }, isNext }: { gate: TeamGateView; isNext: boolean }) {
  const { t } = useTranslation('gates');
  const { day, dayOf } = useFormats();
  const nameOf = usePersonName();
  const { asks, stands } = useConditionWords();
  if (passed)
    return (
      <p className={styles['quiet']}>
        {t('passed.by', { by: nameOf(passed.by), day: day(dayOf(passed.at)) })}
        {passed.lost.length > 0
          ? ` · ${t('lost.short', { what: passed.lost.map(({ condition }) => asks(condition)).join(', ') })}`
          : ''}
      </p>
    );
  if (!checklist || !isNext) return null;
  return checklist.of
    .flatMap((node) => (node.kind === 'group' ? (node.isMet ? [] : node.of) : [node]))
    .filter((each) => each.state === 'missing')
    .map((each) => (
      <p key={each.condition.key} className={styles['quiet']}>
        {asks(each.condition)}: {stands(each)}
      </p>
    ));
}
