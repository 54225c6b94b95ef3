import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Locale } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { IconCheck } from '../../ui/icons/check.js';
import { IconLogout } from '../../ui/icons/logout.js';
import { IconUserCircle } from '../../ui/icons/user-circle.js';
import { chooseLocale } from '../i18n/i18n.js';
import { PersonButton, type PersonMenuProps } from './person-menu.js';
import { useDensity, type Density } from './use-density.js';

const LANGUAGES: Record<Locale, string> = { ko: '한국어', en: 'English' };
const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];
const DENSITIES: Density[] = ['compact', 'comfortable'];

/** Language, look, own account and the way out, open from the start. */
export function PersonChoices({ roles }: PersonMenuProps) {
  const { t, i18n } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const navigate = useNavigate();
  return (
    <Menu position="top-start" width={220} defaultOpened>
      <Menu.Target>
        <PersonButton roles={roles} autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('person.language')}</Menu.Label>
        {(['ko', 'en'] as const).map((locale) => (
          <Choice key={locale} isChosen={i18n.language === locale} onChoose={() => void chooseLocale(locale)}>
            <span lang={locale}>{LANGUAGES[locale]}</span>
          </Choice>
        ))}
        <Menu.Label>{t('person.scheme.label')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Choice key={scheme} isChosen={colorScheme === scheme} onChoose={() => setColorScheme(scheme)}>
            {t(`person.scheme.${scheme}`)}
          </Choice>
        ))}
        <Menu.Label>{t('person.density.label')}</Menu.Label>
        {DENSITIES.map((each) => (
          <Choice key={each} isChosen={density === each} onChoose={() => setDensity(each)}>
            {t(`person.density.${each}`)}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} stroke={1.8} aria-hidden />}>
          {t('person.account')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.8} aria-hidden />}
          onClick={() => void navigate({ to: '/sign-out', state: { isLeaving: true } })}
        >
          {t('person.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}

function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={isChosen}
      closeMenuOnClick={false}
      rightSection={isChosen ? <IconCheck size={16} stroke={1.8} aria-hidden /> : null}
      onClick={onChoose}
    >
      {children}
    </Menu.Item>
  );
}
