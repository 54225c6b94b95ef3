import { Button, Modal } from '@mantine/core';
import type { EvidenceFileView } from '@onsil/contracts';
import { IconDownload, IconFile, IconPhoto } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
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

/** A file of an attempt: pictures and PDF open here, everything else downloads. */
export function FileLine({ file, isSame, isNew }: FileLineProps) {
  const { t } = useTranslation('review');
  const { slug } = useHub();
  const { bytes } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const isPicture = PICTURES.includes(file.mediaType);
  const opensHere = isPicture || file.mediaType === 'application/pdf';
  return (
    <div className={styles['file']}>
      {isPicture ? <IconPhoto size={17} stroke={1.8} aria-hidden /> : <IconFile size={17} stroke={1.8} aria-hidden />}
      {opensHere ? (
        <button type="button" className={styles['open']} onClick={() => setOpen(true)}>
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
        <Modal
          opened
          onClose={() => setOpen(false)}
          size="xl"
          title={file.name}
          closeButtonProps={{ 'aria-label': t('file.close') }}
        >
          <Suspense fallback={<p>{t('file.opening')}</p>}>
            <FilePreview href={fileHref(slug, file)} name={file.name} mediaType={file.mediaType} />
          </Suspense>
          <Button
            component="a"
            href={fileHref(slug, file)}
            download={file.name}
            variant="default"
            mt="md"
            leftSection={<IconDownload size={17} stroke={1.8} aria-hidden />}
          >
            {t('file.download')}
          </Button>
        </Modal>
      ) : null}
    </div>
  );
}
