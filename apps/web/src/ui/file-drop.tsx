import { Button, FileButton, Progress } from '@mantine/core';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './file-drop.module.css';
import { useFormats } from './format/use-formats.js';
import { IconUpload } from './icons/upload.js';
import { useUploads, type SendFile } from './use-uploads.js';

/** A file that was chosen and has not arrived. */
export interface WaitingFile {
  readonly name: string;
  readonly hasFailed: boolean;
}

interface FileDropProps {
  /** The button's words: what to choose. */
  label: string;
  /** Said before choosing: kinds and size. */
  limits: string;
  maxBytes: number;
  /** File name endings for the system's dialog; the server judges by content. */
  accept?: string;
  multiple?: boolean;
  /** Sends one file; what it answers is the caller's. */
  send: SendFile;
  /** Told, whenever it changes, what was chosen and has not arrived; does not change itself from one drawing to the next. */
  onWaiting?: (files: readonly WaitingFile[]) => void;
}

/** Files by button or drop, several at once, each with its progress; a failed one says why and can be tried again. */
export function FileDrop({ label, limits, maxBytes, accept = '', multiple = true, send, onWaiting }: FileDropProps) {
  const { t } = useTranslation('ui');
  const { bytes } = useFormats();
  const { uploads, add, retry, stop } = useUploads({ send, maxBytes });
  const [isOver, setOver] = useState(false);
  const told = useRef('[]');
  useEffect(() => {
    const waiting = uploads.map(({ file, failure }) => ({ name: file.name, hasFailed: failure !== null }));
    const now = JSON.stringify(waiting);
    if (now === told.current) return;
    told.current = now;
    onWaiting?.(waiting);
  }, [uploads, onWaiting]);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files].slice(0, multiple ? undefined : 1));
  };
  const reset = useRef<() => void>(null);
  const choose = (chosen: File | File[] | null): void => {
    add(chosen === null ? [] : [chosen].flat());
    // Else the same name, corrected, could not be chosen again.
    reset.current?.();
  };

  return (
    <div
      className={styles['drop']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton resetRef={reset} onChange={choose} accept={accept} multiple={multiple}>
        {(button) => (
          <Button {...button} variant="default" leftSection={<IconUpload size={17} stroke={1.8} aria-hidden />}>
            {label}
          </Button>
        )}
      </FileButton>
      <p className={styles['limits']}>{limits}</p>
      {uploads.length > 0 ? (
        <ul className={styles['files']} aria-label={t('files.sending')}>
          {uploads.map(({ id, file, share, failure }) => (
            <li key={id}>
              <span>
                {file.name} · {bytes(file.size)}
              </span>
              {failure ? (
                <span>
                  {failure.canRetry ? (
                    <Button variant="subtle" size="xs" onClick={() => retry(id)}>
                      {t('files.retry')}
                    </Button>
                  ) : null}
                  <Button variant="subtle" size="xs" onClick={() => stop(id)}>
                    {t('files.dismiss')}
                  </Button>
                </span>
              ) : (
                <Button variant="subtle" size="xs" onClick={() => stop(id)}>
                  {t('files.stop')}
                </Button>
              )}
              {failure ? (
                <span className={styles['failed']} role="alert">
                  {failure.message}
                </span>
              ) : (
                <Progress value={share * 100} aria-label={t('files.progress', { name: file.name })} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
