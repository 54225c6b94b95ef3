import { useTranslation } from 'react-i18next';

/** A text that the server keeps in both languages, in the reader's. */
export function useLocaleText(): (text: { ko: string; en: string }) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'ko' ? text.ko : text.en);
}
