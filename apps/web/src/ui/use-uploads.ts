import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../api/problem.js';
import { useFormats } from './format/use-formats.js';
import { useProblemText } from './use-problem-text.js';

export type SendFile = (
  file: File,
  options: { onProgress: (share: number) => void; signal: AbortSignal; key: string },
) => Promise<unknown>;

interface Upload {
  id: string;
  file: File;
  /** From 0 to 1. */
  share: number;
  failure: { message: string; canRetry: boolean } | null;
}

interface Uploads {
  /** Those on their way or failed; arrived ones leave the list. */
  uploads: readonly Upload[];
  add: (files: readonly File[]) => void;
  retry: (id: string) => void;
  stop: (id: string) => void;
}

/** Several files on their way at once. */
export function useUploads({ send, maxBytes }: { send: SendFile; maxBytes: number }): Uploads {
  const { t } = useTranslation('ui');
  const { bytes } = useFormats();
  const problemText = useProblemText();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stops = useRef(new Map<string, AbortController>());

  const change = (id: string, part: Partial<Upload>): void =>
    setUploads((now) => now.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  const remove = (id: string): void => {
    stops.current.delete(id);
    setUploads((now) => now.filter((upload) => upload.id !== id));
  };

  const start = async (id: string, file: File): Promise<void> => {
    const controller = new AbortController();
    stops.current.set(id, controller);
    try {
      // Another try of the same file is the same file: its first may have arrived, its answer not.
      await send(file, { onProgress: (share) => change(id, { share }), signal: controller.signal, key: id });
      remove(id);
    } catch (error) {
      if (controller.signal.aborted) return remove(id);
      const canRetry = !(error instanceof ApiProblem && error.status < 500);
      change(id, { failure: { message: problemText(error as Error), canRetry } });
    }
  };

  return {
    uploads,
    add: (files) => {
      const added = files.map((file) => ({
        id: crypto.randomUUID(),
        file,
        share: 0,
        failure:
          file.size > maxBytes ? { message: t('files.tooBig', { limit: bytes(maxBytes) }), canRetry: false } : null,
      }));
      setUploads((now) => [...now, ...added]);
      for (const { id, file, failure } of added) if (!failure) void start(id, file);
    },
    retry: (id) => {
      const upload = uploads.find((each) => each.id === id);
      if (!upload) return;
      change(id, { failure: null, share: 0 });
      void start(id, upload.file);
    },
    stop: (id) => {
      stops.current.get(id)?.abort();
      remove(id);
    },
  };
}
