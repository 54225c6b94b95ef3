import type { GateChecklist as Checklist } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConditionLine } from './condition-line.js';
import styles from './gates.module.css';

interface GateChecklistProps {
  of: Checklist;
  teamId: string;
  /** Called with a condition's key; absent where the reader may not. */
  onWaive?: ((condition: string) => void) | undefined;
  onEnd?: ((condition: string) => void) | undefined;
}

/** What a gate asks for, entry by entry; an any-of group says that one of it is enough. */
export function GateChecklist({ of, teamId, onWaive, onEnd }: GateChecklistProps) {
  const { t } = useTranslation('gates');
  const line = (each: Extract<Checklist['of'][number], { kind: 'condition' }>) => (
    <ConditionLine
      key={each.condition.key}
      of={each}
      teamId={teamId}
      onWaive={onWaive && (() => onWaive(each.condition.key))}
      onEnd={onEnd && (() => onEnd(each.condition.key))}
    />
  );
  return (
    <>
      {of.mode === 'any' && of.of.length > 1 ? <p className={styles['mode']}>{t('mode.any')}</p> : null}
      <ul className={styles['checklist']}>
        {of.of.map((node, index) =>
          node.kind === 'condition' ? (
            line(node)
          ) : (
            <li key={`group ${index}`} className={styles['group']} data-met={node.isMet || undefined}>
              <p className={styles['mode']}>
                {t(`mode.${node.mode}`)} {node.isMet ? t('mode.met') : null}
              </p>
              <ul className={styles['checklist']}>{node.of.map(line)}</ul>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
