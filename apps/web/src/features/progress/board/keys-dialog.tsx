import { Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import styles from './board.module.css';

interface KeysDialogProps {
  onClose: () => void;
  /** Single letters act on the grid; some speech software needs them off. */
  lettersAct: boolean;
  onLettersAct: (act: boolean) => void;
}

const KEYS = [
  ['arrows', '← ↑ ↓ →'],
  ['row', 'Home · End'],
  ['grid', 'Ctrl+Home · Ctrl+End'],
  ['page', 'PgUp · PgDn'],
  ['open', 'Enter'],
  ['close', 'Esc'],
  ['tick', 'Space'],
  ['range', 'Shift+Space'],
  ['extend', 'E'],
  ['filter', 'F'],
  ['letters', 'L'],
  ['help', '?'],
] as const;

/** Every key of the grid. */
export function KeysDialog({ onClose, lettersAct, onLettersAct }: KeysDialogProps) {
  const { t } = useTranslation('board');
  return (
    <Modal opened onClose={onClose} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('panel.close') }}>
      <dl className={styles['keys']}>
        {KEYS.map(([name, keys]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="lg"
        label={t('keys.act')}
        checked={lettersAct}
        onChange={({ currentTarget }) => onLettersAct(currentTarget.checked)}
      />
    </Modal>
  );
}
