import { Alert } from '@mantine/core';
import type { DemoPersona, DemoView, Locale, Role } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { IconBuildingCommunity } from '../../ui/icons/building-community.js';
import { IconInfoCircle } from '../../ui/icons/info-circle.js';
import { IconLayoutGrid } from '../../ui/icons/layout-grid.js';
import { IconMessage2 } from '../../ui/icons/message-2.js';
import type { Icon } from '../../ui/icons/outline-icon.js';
import { IconPlant2 } from '../../ui/icons/plant-2.js';
import { IconReportAnalytics } from '../../ui/icons/report-analytics.js';
import { IconSettings } from '../../ui/icons/settings.js';
import { IconUsers } from '../../ui/icons/users.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { chooseLocale } from '../i18n/i18n.js';
import { ResetDemo } from './reset-demo.js';
import styles from './sign-in.module.css';

const ICONS: Record<Role, Icon> = {
  hub_staff: IconLayoutGrid,
  hub_manager: IconSettings,
  mentor: IconMessage2,
  team_lead: IconPlant2,
  team_member: IconUsers,
  funder_observer: IconReportAnalytics,
  network_operator: IconBuildingCommunity,
  evaluator: IconReportAnalytics,
  alumni: IconPlant2,
};

interface DemoCardsProps {
  demo: DemoView;
  /** @param to where the chosen person begins: in the chosen hub, though they may have others */
  onSignedIn: (to: string) => void;
}

/** "Try as": a hub, then a role; one press and you are in. */
export function DemoCards({ demo, onSignedIn }: DemoCardsProps) {
  const { t, i18n } = useTranslation('signIn');
  const problemText = useProblemText();
  const hubs = demo.hubs.filter(({ personas }) => personas.length > 0);
  const [slug, setSlug] = useState(mostAlive(hubs)?.slug);
  const hub = hubs.find((each) => each.slug === slug);
  const nameOf = (each: DemoView['hubs'][number]) => (i18n.language === 'ko' ? each.nameKo : each.nameEn);
  const signIn = useMutation({
    mutationFn: ({ email, password }: DemoPersona) =>
      answer(publicApi.POST('/api/v1/sessions', { body: { email, password, ownDevice: false } })),
    onSuccess: async (_, persona) => {
      // A visitor goes on in the language they read here, whichever the borrowed person's is.
      await chooseLocale(i18n.language as Locale);
      onSignedIn(hub?.personas.includes(persona) ? `/h/${hub.slug}` : '/');
    },
  });
  return (
    <section className={styles['demo']} aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t('demo.title')}</h2>
        <p>{t('demo.body')}</p>
      </div>
      {signIn.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(signIn.error)}
        </Alert>
      ) : null}
      <fieldset className={styles['group']}>
        <legend>{t('demo.hub')}</legend>
        <div className={styles['hubs']}>
          {hubs.map((each) => (
            <label key={each.slug}>
              <input
                type="radio"
                name="hub"
                value={each.slug}
                checked={each.slug === slug}
                onChange={() => setSlug(each.slug)}
              />
              <span>
                <b>{nameOf(each)}</b>
                <span>{t('demo.teams', { count: each.teams })}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles['group']} role="group" aria-labelledby="demo-role">
        <h3 id="demo-role">{t('demo.role')}</h3>
        <div className={styles['roles']}>
          {[...(hub?.personas ?? []), ...demo.network].map((persona) => (
            <PersonaCard
              key={persona.email}
              persona={persona}
              isBusy={signIn.isPending}
              onChoose={() => signIn.mutate(persona)}
            />
          ))}
        </div>
      </div>
      <p className={styles['note']}>
        <IconInfoCircle size={16} stroke={1.8} aria-hidden />
        <span>
          {t('demo.note')} <a href="/dev/mail">{t('demo.mail')}</a>
        </span>
      </p>
      {demo.canReset ? <ResetDemo /> : null}
    </section>
  );
}

interface PersonaCardProps {
  persona: DemoPersona;
  isBusy: boolean;
  onChoose: () => void;
}

function PersonaCard({ persona: { role, name }, isBusy, onChoose }: PersonaCardProps) {
  const { t } = useTranslation(['signIn', 'app']);
  const RoleIcon = ICONS[role];
  return (
    <button type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : onChoose}>
      <RoleIcon size={22} stroke={1.8} aria-hidden />
      <b>{t(`app:role.${role}`)}</b>
      <span>{t(`demo.can.${role}`)}</span>
      <span className={styles['start']}>{name}</span>
    </button>
  );
}

/** The hub with most to see: most roles to try, then most teams. */
function mostAlive(hubs: DemoView['hubs']): DemoView['hubs'][number] | undefined {
  return hubs.reduce<DemoView['hubs'][number] | undefined>(
    (best, each) => (best && moreAlive(best, each) >= 0 ? best : each),
    undefined,
  );
}

function moreAlive(one: DemoView['hubs'][number], other: DemoView['hubs'][number]): number {
  return one.personas.length - other.personas.length || one.teams - other.teams;
}
