import type { CanvasDifferenceView, KeptItem } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { canvasDifferenceQuery } from '../canvases.queries.js';
import { ConfidenceMark } from '../confidence-mark.js';
import { useLocaleText } from '../use-locale-text.js';
import styles from './versions.module.css';

interface DifferenceProps {
  canvasId: string;
  from: number;
  /** Null: the present. */
  to: number | null;
}

/** What came, went and changed, block by block. */
export function Difference({ canvasId, from, to }: DifferenceProps) {
  const { t } = useTranslation('canvasVersions');
  const { slug } = useHub();
  const query = useQuery(canvasDifferenceQuery(slug, canvasId, from, to));
  return (
    <QueryStates query={query}>
      {(view) => (
        <PaneSection>
          <p role="status" className={styles['quiet']}>
            {summaryOf(view, t)}
          </p>
          <Blocks view={view} />
        </PaneSection>
      )}
    </QueryStates>
  );
}

type Change = CanvasDifferenceView['items'][number];

function Blocks({ view: { content, items } }: { view: CanvasDifferenceView }) {
  const text = useLocaleText();
  const blockOf = ({ before, after }: Change) => (after ?? before)!.block;
  return content.blocks
    .map(({ key, name }) => ({ key, name: text(name), changes: items.filter((item) => blockOf(item) === key) }))
    .filter(({ changes }) => changes.length > 0)
    .map(({ key, name, changes }) => (
      <section key={key} className={styles['block']} aria-label={name}>
        <h3>{name}</h3>
        <ul>
          {changes.map((change) => (
            <li key={change.id}>
              <ChangeLine change={change} blockNames={content.blocks.map((each) => [each.key, text(each.name)])} />
            </li>
          ))}
        </ul>
      </section>
    ));
}

function ChangeLine({ change, blockNames }: { change: Change; blockNames: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation('canvasVersions');
  const { before, after } = change;
  const nameOf = (block: string) => blockNames.find(([key]) => key === block)?.[1] ?? block;
  if (!before) return <State kind="added" item={after!} word={t('change.added')} />;
  if (!after) return <State kind="removed" item={before} word={t('change.removed')} />;
  const isTextSame = before.text === after.text;
  return (
    <>
      {isTextSame ? null : <State kind="removed" item={before} word={t('change.before')} />}
      <State kind="changed" item={after} word={isTextSame ? t('change.changed') : t('change.after')} />
      <Turns before={before} after={after} nameOf={nameOf} />
    </>
  );
}

/** What changed beside the text. */
function Turns({ before, after, nameOf }: { before: KeptItem; after: KeptItem; nameOf: (block: string) => string }) {
  const { t } = useTranslation('canvasVersions');
  const { t: of } = useTranslation('canvas');
  const turns = [
    before.confidence !== after.confidence &&
      t('turn.confidence', { from: of(`confidence.${before.confidence}`), to: of(`confidence.${after.confidence}`) }),
    before.block !== after.block && t('turn.block', { from: nameOf(before.block), to: nameOf(after.block) }),
    before.tag !== after.tag && t('turn.tag', { from: before.tag ?? t('turn.none'), to: after.tag ?? t('turn.none') }),
  ].filter((turn) => turn !== false);
  return turns.map((turn) => (
    <p key={turn} className={styles['quiet']}>
      {turn}
    </p>
  ));
}

function State({ kind, item, word }: { kind: 'added' | 'removed' | 'changed'; item: KeptItem; word: string }) {
  const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
  return (
    <p className={styles['state']} data-kind={kind}>
      <span className={styles['word']}>{word}</span>
      <ConfidenceMark of={item.confidence} />
      <Tag>{item.text}</Tag>
    </p>
  );
}

function summaryOf({ items, same }: CanvasDifferenceView, t: ReturnType<typeof useTranslation<'canvasVersions'>>['t']) {
  if (items.length === 0) return t('compare.same', { count: same });
  const added = items.filter(({ before }) => before === null).length;
  const removed = items.filter(({ after }) => after === null).length;
  return t('compare.summary', { added, removed, changed: items.length - added - removed, same });
}
