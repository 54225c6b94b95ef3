import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { fetchInSession } from '../../../api/client.js';
import { PdfPages } from './pdf-pages.js';
import styles from './review.module.css';

interface FilePreviewProps {
  href: string;
  name: string;
  mediaType: string;
}

/** A picture or the pages of a PDF, drawn from the same attachment answer that downloads; nothing is framed. */
export function FilePreview({ href, name, mediaType }: FilePreviewProps) {
  const { t } = useTranslation('review');
  const query = useQuery({
    queryKey: ['evidence-file', href],
    queryFn: async () => {
      const response = await fetchInSession(href);
      if (!response.ok) throw new Error(`File answered ${response.status}`);
      return response.blob();
    },
    staleTime: Infinity,
    gcTime: 60_000,
  });
  if (query.error) return <p role="alert">{t('file.failed')}</p>;
  if (!query.data) return <p>{t('file.opening')}</p>;
  return mediaType === 'application/pdf' ? (
    <PdfPages href={href} content={query.data} name={name} />
  ) : (
    <Picture content={query.data} name={name} />
  );
}

function Picture({ content, name }: { content: Blob; name: string }) {
  const draw = (picture: HTMLImageElement | null): (() => void) | undefined => {
    if (!picture) return undefined;
    const url = URL.createObjectURL(content);
    picture.src = url;
    return () => URL.revokeObjectURL(url);
  };
  return <img ref={draw} className={styles['picture']} alt={name} />;
}
