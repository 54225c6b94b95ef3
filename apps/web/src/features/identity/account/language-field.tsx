import { Group, Radio } from '@mantine/core';
import { LOCALES, type Locale } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

const NAMES: Record<Locale, string> = { ko: '한국어', en: 'English' };

interface LanguageFieldProps {
  value: Locale;
  onChange: (locale: Locale) => void;
}

/** The language in which the person gets mail; each is named in itself. */
export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const { t } = useTranslation('account');
  return (
    <Radio.Group
      label={t('own.locale')}
      description={t('own.localeHelp')}
      value={value}
      onChange={(locale) => onChange(locale as Locale)}
    >
      <Group mt="xs">
        {LOCALES.map((locale) => (
          <Radio key={locale} value={locale} label={<span lang={locale}>{NAMES[locale]}</span>} />
        ))}
      </Group>
    </Radio.Group>
  );
}
