import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import styles from './conflict-dialog.module.css';

/** One thing that two people wrote; both as the page says them. */
export interface ConflictPart {
  /** What it is called, where there are several. */
  name?: string;
  mine: string;
  theirs: string;
}

interface ConflictDialogProps {
  title: string;
  /** Who was first, and when. */
  children: string;
  /** Only what differs. */
  parts: readonly ConflictPart[];
  /** Absent where it is too late for it. */
  onKeepMine?: () => void;
  /** Where both fit together. */
  onKeepBoth?: () => void;
  onTakeTheirs: () => void;
}

/**
 * Two people wrote the same: both texts beside each other, and nothing goes on before one of the ways is chosen. A key or
 * a click beside it throws neither away.
 */
export function ConflictDialog(props: ConflictDialogProps) {
  const { title, children, parts, onKeepMine, onKeepBoth, onTakeTheirs } = props;
  const { t } = useTranslation('ui');
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} size="lg" title={title}>
      <p>{children}</p>
      {parts.map(({ name, mine, theirs }, at) => (
        <div key={name ?? at}>
          {name ? <h3>{name}</h3> : null}
          <div className={styles['both']}>
            <Text label={t('conflict.mine')}>{mine}</Text>
            <Text label={t('conflict.theirs')}>{theirs}</Text>
          </div>
        </div>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button variant={onKeepMine ? 'default' : 'filled'} onClick={onTakeTheirs}>
          {t(onKeepMine ? 'conflict.takeTheirs' : 'conflict.seeTheirs')}
        </Button>
        {onKeepBoth ? (
          <Button variant="default" onClick={onKeepBoth}>
            {t('conflict.keepBoth')}
          </Button>
        ) : null}
        {onKeepMine ? <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button> : null}
      </Group>
    </Modal>
  );
}

function Text({ label, children }: { label: string; children: string }) {
  const { t } = useTranslation('ui');
  return (
    <div role="group" aria-label={label} tabIndex={0}>
      <h4>{label}</h4>
      <pre>{children || t('conflict.empty')}</pre>
    </div>
  );
}
