import { defineMessages } from '@onsil/platform';

export const mentoringMessages = defineMessages({
  ko: {
    'mentoring.mentor_exists': '이미 멘토인 분이에요. 멘토 목록에서 찾아 주세요.',
    'mentoring.mentor_rests': '쉬고 있는 멘토예요. 다시 활동하게 바꾼 뒤 배정해 주세요.',
    'mentoring.mentor_is_full':
      '이미 {teams}개 팀을 맡고 있어요(정원 {capacity}팀). 그래도 배정하려면 까닭을 적어 주세요.',
    'mentoring.already_assigned': '이미 이 팀을 맡고 있는 멘토예요.',
    'mentoring.assignment_ended': '이미 끝난 배정이에요. 화면을 새로 고쳐 주세요.',
    'mentoring.not_a_pair': '이 팀을 맡은 멘토가 아니에요. 먼저 멘토를 팀에 배정해 주세요.',
    'mentoring.session_is_past': '지난 시각이에요. 앞으로 만날 시각을 골라 주세요.',
    'mentoring.session_not_planned': '이미 일지를 보냈거나 취소한 만남이에요. 화면을 새로 고쳐 주세요.',
    'mentoring.session_not_begun': '아직 시작하지 않은 만남이에요. 시작한 뒤에 일지를 보내 주세요.',
    'mentoring.nothing_agreed': '무엇을 하기로 했는지 한 가지는 적어 주세요.',
    'mentoring.log_not_sent': '아직 보낸 일지가 없어요.',
    'mentoring.note_cannot_be_widened': '처음보다 많은 사람에게 메모를 열 수 없어요. 볼 사람을 줄일 수는 있어요.',
    'mentoring.log_already_answered':
      '이미 확인했거나 확인할 시간이 지난 일지예요. 다른 점이 있으면 담당자에게 알려 주세요.',
    'mentoring.log_link_not_usable': '더 이상 쓸 수 없는 링크예요. 로그인해서 팀 화면에서 확인해 주세요.',
    'mentoring.not_of_the_team': '이 팀의 구성원이 아니에요.',
  },
  en: {
    'mentoring.mentor_exists': 'This person is a mentor already. Look in the list of mentors.',
    'mentoring.mentor_rests': 'This mentor is resting. Make them active again, then assign them.',
    'mentoring.mentor_is_full':
      'This mentor has {teams} teams (room for {capacity}). Say why to assign them all the same.',
    'mentoring.already_assigned': 'This mentor is assigned to the team already.',
    'mentoring.assignment_ended': 'This assignment has ended. Reload the page.',
    'mentoring.not_a_pair': 'This mentor is not assigned to the team. Assign them first.',
    'mentoring.session_is_past': 'That time has passed. Choose one that is still to come.',
    'mentoring.session_not_planned': 'The log of this session was sent, or it was cancelled. Reload the page.',
    'mentoring.session_not_begun': 'This session has not begun. Send its log once it has.',
    'mentoring.nothing_agreed': 'Write down at least one thing that was agreed.',
    'mentoring.log_not_sent': 'No log was sent yet.',
    'mentoring.note_cannot_be_widened': 'A note is never shown to more people than at first. You may show it to fewer.',
    'mentoring.log_already_answered':
      'This log was answered, or the time to answer has passed. Tell the staff if something is wrong.',
    'mentoring.log_link_not_usable': 'This link cannot be used any more. Sign in and open the team page.',
    'mentoring.not_of_the_team': 'This is nobody of the team.',
  },
});
