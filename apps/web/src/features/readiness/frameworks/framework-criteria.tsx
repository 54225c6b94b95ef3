import type { FrameworkContent } from '@onsil/contracts';

import { PaneSection } from '../../../ui/pane.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';

/** Every criterion of a framework to read, dimension by dimension. */
export function FrameworkCriteria({ content: { dimensions, cells, writtenIn } }: { content: FrameworkContent }) {
  const { say } = useFrameworkWords();
  return dimensions.map(({ key, name }) => (
    <PaneSection key={key} title={<span lang={writtenIn}>{say(name)}</span>}>
      <ol className={styles['cells']} lang={writtenIn}>
        {cells
          .filter(({ dimension }) => dimension === key)
          .map(({ level, title, criteria }) => (
            <li key={level} value={level}>
              <b>{say(title)}</b>
              <ul>
                {criteria.map((criterion) => (
                  <li key={criterion.key}>
                    {say(criterion.text)} <span className={styles['quiet']}>({say(criterion.proof)})</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </PaneSection>
  ));
}
