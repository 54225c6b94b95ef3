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
    'mentoring.given_on_people_page': '사람 화면에서 멘토 역할을 받았어요.',
    'mentoring.ended_on_people_page': '사람 화면에서 멘토 역할이 끝났어요.',
    'mail.mentor_assigned.mentor.subject': '{team} 팀을 맡으셨어요',
    'mail.mentor_assigned.mentor.body':
      '{team} 팀의 멘토로 배정되셨어요. 팀이 어디쯤 왔는지 보고, 첫 만남을 잡아 주세요.',
    'mail.mentor_assigned.team.subject': '{team}: 우리 팀을 맡은 멘토를 알려 드려요',
    'mail.mentor_assigned.team.body':
      '{mentor} 멘토님이 {team} 팀을 맡아요. 묻고 싶은 것을 적어 첫 만남을 잡아 보세요.',
    'mail.mentor_assigned.action': '팀 화면 열기',
    'mail.session.planned.subject': '{team}: {when} 멘토링',
    'mail.session.planned.body': '{team} 팀과 {mentor} 멘토가 {when}부터 {minutes}분 동안 만나기로 했어요.',
    'mail.session.moved.subject': '{team}: 바뀐 멘토링 시간 {when}',
    'mail.session.moved.body': '{team} 팀과 {mentor} 멘토의 만남이 바뀌었어요. {when}부터 {minutes}분 동안 만나요.',
    'mail.session.handed_over.subject': '{team}: {when} 멘토링의 멘토가 바뀌었어요',
    'mail.session.handed_over.body': '{when} 만남은 {mentor} 멘토와 해요.',
    'mail.session.cancelled.subject': '{team}: 취소된 멘토링 {when}',
    'mail.session.cancelled.body': '{team} 팀과 {mentor} 멘토의 {when} 만남이 취소됐어요.',
    'mail.session.withdrawn.subject': '{team}: {when} 멘토링은 다른 멘토가 맡아요',
    'mail.session.withdrawn.body': '{team} 팀의 {when} 만남은 이제 {mentor} 멘토가 맡아요. 달력에서는 저절로 지워져요.',
    'mail.session.summary': '{team} 멘토링',
    'mail.session.place': '장소: {place}',
    'mail.session.link': '온라인 주소: {link}',
    'mail.session.question': '팀이 묻고 싶은 것: {question}',
    'mail.session.reason': '까닭: {reason}',
    'mail.session.action': '만남 보기',
    'mail.session_log.sent.subject': '{team}: 멘토링 일지를 확인해 주세요',
    'mail.session_log.sent.body':
      '{mentor} 멘토와 {when}에 만난 일지가 왔어요. {until}까지 맞는지 알려 주세요. 말이 없으면 확인한 것으로 봐요.',
    'mail.session_log.corrected.subject': '{team}: 고친 멘토링 일지를 다시 확인해 주세요',
    'mail.session_log.corrected.body':
      '{mentor} 멘토와 {when}에 만난 일지를 고쳤어요. {until}까지 맞는지 알려 주세요. 말이 없으면 확인한 것으로 봐요.',
    'mail.session_log.action': '일지 확인하기',
    'mail.session_log.objected.subject': '{team}: 멘토링 일지에 다른 의견이 있어요',
    'mail.session_log.objected.body':
      '{team} 팀이 {when} 만남의 일지에 다른 의견을 남겼어요. 일지를 고치거나 팀과 이야기해 주세요.',
    'mail.session_log.objected.words': '팀의 말: {words}',
  },
  en: {
    'mentoring.mentor_exists': 'This person is a mentor already. Look in the list of mentors.',
    'mentoring.mentor_rests': 'This mentor is resting. Make them active again, then assign them.',
    'mentoring.mentor_is_full':
      'This mentor has {teams} {teams|team|teams} (room for {capacity}). Say why to assign them all the same.',
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
    'mentoring.given_on_people_page': 'The role of mentor was given on the people page.',
    'mentoring.ended_on_people_page': 'The role of mentor was ended on the people page.',
    'mail.mentor_assigned.mentor.subject': '{team} is your team now',
    'mail.mentor_assigned.mentor.body':
      'You were assigned to team {team} as a mentor. See how far they are, and plan a first session.',
    'mail.mentor_assigned.team.subject': '{team}: your team has a mentor',
    'mail.mentor_assigned.team.body':
      '{mentor} mentors team {team} from now on. Write down what you want to ask, and plan a first session.',
    'mail.mentor_assigned.action': 'Open the team page',
    'mail.session.planned.subject': '{team}: mentoring on {when}',
    'mail.session.planned.body':
      'Team {team} and mentor {mentor} meet on {when} for {minutes} {minutes|minute|minutes}.',
    'mail.session.moved.subject': '{team}: mentoring moved to {when}',
    'mail.session.moved.body':
      'The session of team {team} with mentor {mentor} has changed: it is on {when} for {minutes} {minutes|minute|minutes}.',
    'mail.session.handed_over.subject': '{team}: another mentor on {when}',
    'mail.session.handed_over.body': 'The session on {when} is with mentor {mentor}.',
    'mail.session.cancelled.subject': '{team}: mentoring on {when} is cancelled',
    'mail.session.cancelled.body': 'The session of team {team} with mentor {mentor} on {when} is cancelled.',
    'mail.session.withdrawn.subject': '{team}: another mentor takes the session on {when}',
    'mail.session.withdrawn.body':
      'Mentor {mentor} takes the session of team {team} on {when}. It leaves your calendar by itself.',
    'mail.session.summary': 'Mentoring: {team}',
    'mail.session.place': 'Place: {place}',
    'mail.session.link': 'Online: {link}',
    'mail.session.question': 'What the team wants to ask: {question}',
    'mail.session.reason': 'Why: {reason}',
    'mail.session.action': 'Open the session',
    'mail.session_log.sent.subject': '{team}: please check the log of your session',
    'mail.session_log.sent.body':
      'The log of your session with mentor {mentor} on {when} has arrived. Say by {until} whether it is right; silence counts as yes.',
    'mail.session_log.corrected.subject': '{team}: please check the corrected log',
    'mail.session_log.corrected.body':
      'The log of your session with mentor {mentor} on {when} was corrected. Say by {until} whether it is right; silence counts as yes.',
    'mail.session_log.action': 'Check the log',
    'mail.session_log.objected.subject': '{team}: objects to the log of a session',
    'mail.session_log.objected.body':
      'Team {team} objects to the log of the session on {when}. Correct it, or talk to the team.',
    'mail.session_log.objected.words': 'The team says: {words}',
  },
});
