import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './review.module.css';

const MOST_PAGES = 50;
const WIDTH = 720;

/** The pages of a PDF, drawn by pdf.js with scripting, forms and font loading off. */
export function PdfPages({ href, content, name }: { href: string; content: Blob; name: string }) {
  const { t } = useTranslation('review');
  const query = useQuery({
    queryKey: ['pdf', href],
    queryFn: () => opened(content),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (query.error) return <p role="alert">{t('file.failed')}</p>;
  if (!query.data) return <p>{t('file.opening')}</p>;
  const pdf = query.data;
  return (
    <div className={styles['pages']} tabIndex={0} role="group" aria-label={name}>
      {Array.from({ length: Math.min(pdf.numPages, MOST_PAGES) }, (_, at) => (
        <PdfPage key={at} pdf={pdf} number={at + 1} label={t('file.page', { page: at + 1, pages: pdf.numPages })} />
      ))}
      {pdf.numPages > MOST_PAGES ? <p>{t('file.morePages', { count: pdf.numPages - MOST_PAGES })}</p> : null}
    </div>
  );
}

type Pdf = Awaited<ReturnType<typeof opened>>;

async function opened(content: Blob) {
  const [pdfjs, { PdfCharacterMaps }] = await Promise.all([import('pdfjs-dist'), import('./pdf-character-maps.js')]);
  pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;
  return pdfjs.getDocument({
    data: await content.arrayBuffer(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useWasm: false,
    CMapReaderFactory: PdfCharacterMaps,
  }).promise;
}

function PdfPage({ pdf, number, label }: { pdf: Pdf; number: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let task: { cancel: () => void; promise: Promise<unknown> } | undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (isGone || !canvas.current) return;
      const scale = (WIDTH * Math.min(devicePixelRatio, 2)) / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      canvas.current.width = viewport.width;
      canvas.current.height = viewport.height;
      task = page.render({ canvas: canvas.current, viewport });
      await task.promise;
    };
    draw().catch(() => undefined); // a page that is closed while it is drawn
    return () => {
      isGone = true;
      task?.cancel();
    };
  }, [pdf, number]);
  return <canvas ref={canvas} className={styles['page']} role="img" aria-label={label} />;
}
