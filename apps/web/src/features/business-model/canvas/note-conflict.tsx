import type { CanvasItemView, ChangeCanvasItemBody } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { usePersonName } from '../../../ui/use-person-name.js';

interface NoteConflictProps {
  mine: ChangeCanvasItemBody;
  theirs: CanvasItemView;
  onSettle: (settled: ChangeCanvasItemBody) => void;
}

/** Two people wrote in one note: both texts beside each other, and a choice that loses neither. */
export function NoteConflict({ mine, theirs, onSettle }: NoteConflictProps) {
  const { t } = useTranslation('canvas');
  const personName = usePersonName();
  const { relative } = useFormats();
  const { text, tag, confidence } = theirs;
  const saysOf = (note: ChangeCanvasItemBody): string =>
    [note.text, t(`confidence.${note.confidence}`), note.tag].filter(Boolean).join('\n');
  return (
    <ConflictDialog
      title={t('conflict.title')}
      parts={[{ mine: saysOf(mine), theirs: saysOf({ text, tag, confidence }) }]}
      onTakeTheirs={() => onSettle({ text, tag, confidence })}
      onKeepBoth={() => onSettle({ ...mine, text: `${text}\n${mine.text}` })}
      onKeepMine={() => onSettle(mine)}
    >
      {t('conflict.body', { name: personName(theirs.changedBy) || t('somebody'), when: relative(theirs.savedAt) })}
    </ConflictDialog>
  );
}
