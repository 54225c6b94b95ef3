import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The title of a state that stands for a whole page, and then the window's too, or, below a page's own head, for a part of
 * it: a page has one h1.
 */
export function StateTitle({ children }: { children: string }) {
  const { t } = useTranslation('ui');
  const [isBelowHead, setBelowHead] = useState(false);
  useLayoutEffect(() => setBelowHead(isHeaded()), []);
  useEffect(() => {
    if (!isHeaded()) document.title = `${children} · ${t('brand')}`;
  }, [children, t]);
  return isBelowHead ? <h2>{children}</h2> : <h1 data-state-title>{children}</h1>;
}

const isHeaded = (): boolean => document.querySelector('h1:not([data-state-title])') !== null;
