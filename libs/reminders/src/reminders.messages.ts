import { defineMessages } from '@onsil/platform';

export const reminderMessages = defineMessages({
  ko: {
    'reminders.rule_once': '같은 규칙이 두 번 있어요. 하나를 지워 주세요.',
    'reminders.audience_of_trigger': '이 규칙으로는 알릴 수 없는 사람이에요. 받을 사람을 다시 골라 주세요.',
    'reminders.unknown_time_zone': '아는 시간대가 아니에요. 목록에서 골라 주세요.',
    'reminders.has_left': '이미 나갔거나 끝난 알림이에요. 쪽을 새로 고쳐 지금 상태를 보세요.',
    'reminders.not_in_trouble': '다시 보낼 수 있는 알림이 아니에요. 거절됐거나 확인하지 못한 알림만 다시 보내요.',
    'reminders.day_is_past': '내일이나 그 뒤의 날을 골라 주세요.',
    'reminders.is_duty': '의무 알림이라 끌 수 없어요. 하루에 한 번 모아 받을 수는 있어요.',
    'reminders.already_paused': '이미 멈춰 있어요. 쪽을 새로 고쳐 누가 멈췄는지 보세요.',
  },
  en: {
    'reminders.rule_once': 'The same rule stands here twice. Remove one.',
    'reminders.audience_of_trigger': 'This rule cannot remind them. Choose again who gets it.',
    'reminders.unknown_time_zone': 'This time zone is not known. Choose one from the list.',
    'reminders.has_left': 'It has left already, or ended. Reload to see where it stands.',
    'reminders.not_in_trouble': 'Only a reminder that was refused or is in doubt can be sent again.',
    'reminders.day_is_past': 'Choose tomorrow or a later day.',
    'reminders.is_duty': 'This is a duty and cannot be stopped. You can have it in one mail a day.',
    'reminders.already_paused': 'Sending is paused already. Reload to see by whom.',
  },
});
