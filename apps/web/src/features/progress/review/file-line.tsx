import { Button } from '@mantine/core';
import type { EvidenceFileView } from '@onsil/contracts';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconDownload } from '../../../ui/icons/download.js';
import { IconFile } from '../../../ui/icons/file.js';
import { IconPhoto } from '../../../ui/icons/photo.js';
import { fileHref } from '../hand-in/hand-in-pane.js';
import styles from './review.module.css';

const FilePreview = lazy(async () => ({ default: (await import('./file-preview.js')).FilePreview }));
const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];

interface FileLineProps {
  file: EvidenceFileView;
  /** The attempt before held the same content. */
  isSame: boolean;
  /** There was an attempt before. */
  isNew: boolean;
}

/** A file of an attempt: pictures and PDF open in place, beside the decision; everything else downloads. */
export function FileLine({ file, isSame, isNew }: FileLineProps) {
  const { t } = useTranslation('review');
  const { slug } = useHub();
  const { bytes } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const previewId = useId();
  const isPicture = PICTURES.includes(file.mediaType);
  const opensHere = isPicture || file.mediaType === 'application/pdf';
  return (
    <div className={styles['file']}>
      {isPicture ? <IconPhoto size={17} stroke={1.8} aria-hidden /> : <IconFile size={17} stroke={1.8} aria-hidden />}
      {opensHere ? (
        <button
          type="button"
          className={styles['open']}
          aria-expanded={isOpen}
          aria-controls={previewId}
          onClick={() => setOpen(!isOpen)}
        >
          {file.name}
        </button>
      ) : (
        <a href={fileHref(slug, file)} download={file.name}>
          {file.name}
        </a>
      )}
      <span>
        {isSame ? t('file.same') : isNew ? `${t('file.new')} · ${bytes(file.bytes)}` : bytes(file.bytes)}
        {file.mediaType === 'image/heic' ? ` · ${t('file.heic')}` : ''}
      </span>
      {isOpen ? (
        <div
          className={styles['preview']}
          id={previewId}
          role="group"
          aria-label={t('file.preview', { name: file.name })}
        >
          <Suspense fallback={<p>{t('file.opening')}</p>}>
            <FilePreview href={fileHref(slug, file)} name={file.name} mediaType={file.mediaType} />
          </Suspense>
          <Button
            component="a"
            href={fileHref(slug, file)}
            download={file.name}
            variant="default"
            size="xs"
            leftSection={<IconDownload size={15} stroke={1.8} aria-hidden />}
          >
            {t('file.download')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
