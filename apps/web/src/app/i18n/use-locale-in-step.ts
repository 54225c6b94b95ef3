import type { Locale } from '@onsil/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../api/client.js';
import { meQuery } from '../../api/me.js';
import { useMe } from '../../routing/use-hub.js';
import { LOCALE_KEY } from './i18n.js';

/** Whom the server was told of, and which language, since the app was opened: two devices of one person do not quarrel. */
let told = '';

/**
 * Page and server speak one language: the one chosen on this device becomes the person's, so that mail and refusals
 * come in it; where nothing was chosen here, the page takes the person's.
 */
export function useLocaleInStep(): void {
  const me = useMe();
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const router = useRouter();
  const shown = i18n.language as Locale;
  useEffect(() => {
    if (shown === me.locale) return;
    if (localStorage.getItem(LOCALE_KEY) === null) {
      void i18n.changeLanguage(me.locale);
      return;
    }
    const telling = `${me.id} ${shown}`;
    if (told === telling) return;
    told = telling;
    const body = { name: me.name, locale: shown };
    answer(api.PUT('/api/v1/me', { body, headers: ifMatch(me.version) })).then(
      (changed) => {
        queryClient.setQueryData(meQuery.queryKey, changed);
        void queryClient.invalidateQueries(); // what the server words: names of days, of hubs, of changes
        return router.invalidate(); // names of hubs stand in the routes
      },
      () => {
        told = ''; // another page was first; the next one tries again
      },
    );
  }, [shown, me, i18n, queryClient, router]);
}
