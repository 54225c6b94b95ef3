import { problemFrom, Unreachable } from './problem.js';
import { signedInAgain } from './session.js';

interface UploadOptions {
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
  /** Under which it arrives once, however often it is sent. */
  key: string;
}

/** Sends one file as the form field `file`, with progress (which `fetch` cannot tell). @throws ApiProblem, Unreachable */
export async function upload<View>(path: string, file: File, options: UploadOptions): Promise<View> {
  const { status, body } = await sendFile(path, file, options);
  if (status >= 200 && status < 300) return body as View;
  if (status === 401 && (await signedInAgain())) return upload(path, file, options);
  throw problemFrom(body);
}

function sendFile(path: string, file: File, { onProgress, signal, key }: UploadOptions) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const form = new FormData();
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.response as unknown });
    request.onerror = () => reject(new Unreachable());
    request.onabort = () => reject(new DOMException('Upload stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
