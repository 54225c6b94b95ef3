import type { ReminderRuleView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** When and to whom a rule reminds, in words. */
export function useRuleWords(): (rule: ReminderRuleView) => string {
  const { t } = useTranslation('reminderRules');
  return ({ offsetDays, timeOfDay, audiences, isEnabled }) =>
    [
      (offsetDays === 0
        ? t('onTheDay')
        : t(`days.${offsetDays < 0 ? 'before' : 'after'}`, { count: Math.abs(offsetDays) })) +
        `, ${timeOfDay ?? t('ownTime')}`,
      audiences.map((audience) => t(`audience.${audience}`)).join(', '),
      ...(isEnabled ? [] : [t('off')]),
    ].join(' · ');
}

/** A whole rule in words: of what, when, to whom. */
export function useRuleSentence(): (rule: ReminderRuleView) => string {
  const { t } = useTranslation('reminderRules');
  const words = useRuleWords();
  return (rule) => `${t(`trigger.${rule.trigger}`)}\n${words(rule)}`;
}
