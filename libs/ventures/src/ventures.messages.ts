import { defineMessages } from '@onsil/platform';

export const venturesMessages = defineMessages({
  ko: {
    'ventures.last_lead_cannot_leave':
      '팀에는 대표자가 한 명은 있어야 해요. 다른 구성원에게 대표자를 먼저 넘겨 주세요.',
    'ventures.already_left': '이미 팀을 떠난 구성원이에요. 다시 함께하려면 구성원으로 새로 더해 주세요.',
    'ventures.claimed_by_person': '직접 로그인해서 쓰는 분의 정보예요. 이름과 이메일은 그분만 고칠 수 있어요.',
    'ventures.no_address_to_invite': '초대할 이메일이 없어요. 구성원의 이메일을 먼저 적어 주세요.',
    'ventures.same_business_number':
      '같은 사업자등록번호를 쓰는 팀이 이미 있어요. 번호를 확인하거나 그 팀을 열어 주세요.',
    'ventures.invitation_not_usable':
      '이미 썼거나 기간이 지난 초대예요. 초대한 허브나 팀 대표자에게 다시 보내 달라고 해 주세요.',
    'ventures.invitation_for_another': '다른 이메일로 온 초대예요. 그 이메일로 로그인한 뒤 다시 열어 주세요.',
    'ventures.roster_empty': '빈 파일이에요. 팀이 적힌 파일을 골라 주세요.',
    'ventures.roster_too_large': '파일이 {megabytes}MB를 넘어요. 필요 없는 시트나 그림을 빼고 다시 올려 주세요.',
    'ventures.roster_too_many_rows': '{max}행을 넘어요. 파일을 나누어 올려 주세요.',
    'ventures.roster_too_many_columns': '열이 {max}개를 넘어요. 필요한 열만 남기고 다시 올려 주세요.',
    'ventures.roster_encrypted': '암호가 걸린 파일이에요. 엑셀에서 암호를 풀고 저장한 뒤 다시 올려 주세요.',
    'ventures.roster_old_excel':
      '예전 엑셀(.xls)이나 한글 문서예요. 엑셀에서 .xlsx나 CSV로 저장한 뒤 다시 올려 주세요.',
    'ventures.roster_not_a_table': '표가 아닌 파일이에요. 엑셀(.xlsx)이나 CSV 파일을 골라 주세요.',
    'ventures.roster_bomb':
      '풀면 지나치게 커지거나 안에 다른 압축이 든 파일이라 열지 않았어요. 표만 새 파일에 붙여 넣어 저장해 주세요.',
    'ventures.roster_broken': '{line}번째 줄 근처가 깨진 파일이에요. 엑셀에서 열어 다시 저장한 뒤 올려 주세요.',
    'ventures.roster_unknown_encoding':
      '{line}번째 줄에 알 수 없는 글자가 있어요. 엑셀에서 “CSV UTF-8”로 저장한 뒤 다시 올려 주세요.',
    'ventures.roster_no_header':
      '제목 줄을 찾지 못했어요. 창업팀명, 대표자, 이메일처럼 열 이름이 적힌 줄을 넣어 주세요.',
    'ventures.roster_no_rows': '제목 줄 아래에 팀이 없어요. 팀이 적힌 파일인지 확인해 주세요.',
    'ventures.roster_too_slow':
      '파일을 읽는 데 20초가 넘게 걸려 멈췄어요. 파일을 나누거나 표만 새 파일에 붙여 넣어 주세요.',
    'ventures.roster_too_heavy':
      '파일이 메모리를 너무 많이 써서 멈췄어요. 파일을 나누거나 표만 새 파일에 붙여 넣어 주세요.',
    'ventures.roster_interrupted': '읽다가 멈췄어요. 같은 파일을 다시 올려 주세요.',
    'ventures.import_not_ready':
      '아직 시험 실행 중이거나 이미 끝난 가져오기예요. 화면을 새로 고쳐 지금 상태를 확인해 주세요.',
    'ventures.roster_outdated':
      '그사이 허브의 팀이 바뀌어 명단을 다시 대조했어요. 바뀐 결과를 확인하고 다시 확정해 주세요.',
    'ventures.cohort_not_chosen': '어느 기수에 넣을지 정해지지 않았어요. 기수를 고르거나 연도 열을 맞춰 주세요.',
    'ventures.cohort_closed': '마친 기수의 팀은 바꿀 수 없어요. 관리자가 기수를 다시 열거나 다른 기수를 골라 주세요.',
    'ventures.decision_not_possible': '이 행은 그렇게 정할 수 없어요. 까닭을 보고 다른 것을 골라 주세요.',
    'ventures.other_number_of_columns': '파일의 열 수와 달라요. 화면을 새로 고친 뒤 다시 맞춰 주세요.',
    'ventures.import_not_confirmed': '반영한 가져오기만 되돌릴 수 있어요.',
    'ventures.undo_too_late': '반영한 지 24시간이 지나 통째로 되돌릴 수 없어요. 바꿀 팀을 하나씩 고쳐 주세요.',
    'ventures.import_has_work': '{teams}개 팀에 그 뒤로 한 일이 있어 되돌릴 수 없어요. 아래 목록을 먼저 정리해 주세요.',
    'mail.team_invitation.subject': '{team} 팀으로 초대해요',
    'mail.team_invitation.body':
      '{hub}에서 {team} 팀의 일을 함께 볼 수 있게 초대했어요. 아래 버튼은 14일 동안 한 번 쓸 수 있어요.',
    'mail.team_invitation.action': '초대 받기',
    'network_export.name': '허브와 수',
    'network_export.hub': '허브',
    'network_export.kind': '종류',
    'network_export.kind.campus': '소셜캠퍼스 온',
    'network_export.kind.town': '혁신타운',
    'network_export.slug': '주소 이름',
    'network_export.open_cohorts': '진행 중 기수',
    'network_export.teams': '참여 팀',
    'network_export.managers': '관리자',
    'network_export.staff': '담당자',
    'network_export.mentors': '멘토',
    'network_export.members': '팀 사람',
  },
  en: {
    'ventures.last_lead_cannot_leave': 'A team needs at least one lead. Hand the lead over to another member first.',
    'ventures.already_left': 'This member has left the team. Add them again to have them back.',
    'ventures.claimed_by_person': 'This person signs in themselves. Only they can change their name and address.',
    'ventures.no_address_to_invite': 'There is no address to invite. Write the member’s e-mail address first.',
    'ventures.same_business_number': 'Another team has this business number. Check the number or open that team.',
    'ventures.invitation_not_usable':
      'This invitation was used or has expired. Ask the hub or your team lead to send it again.',
    'ventures.invitation_for_another':
      'This invitation went to another address. Sign in with that address and open it again.',
    'ventures.roster_empty': 'The file is empty. Choose a file with teams in it.',
    'ventures.roster_too_large':
      'The file is larger than {megabytes} MB. Remove sheets or pictures you do not need and send it again.',
    'ventures.roster_too_many_rows': 'There are more than {max} {max|row|rows}. Split the file and send the parts.',
    'ventures.roster_too_many_columns':
      'There are more than {max} {max|column|columns}. Keep the ones you need and send it again.',
    'ventures.roster_encrypted': 'The file has a password. Remove it in Excel, save and send it again.',
    'ventures.roster_old_excel':
      'This is an old Excel (.xls) or another office document. Save it as .xlsx or CSV and send it again.',
    'ventures.roster_not_a_table': 'This file is not a table. Choose an Excel (.xlsx) or CSV file.',
    'ventures.roster_bomb':
      'The file would grow too large when unpacked, or holds another archive, so it was not opened. Paste the table into a new file.',
    'ventures.roster_broken': 'The file is damaged near line {line}. Open it in Excel, save it and send it again.',
    'ventures.roster_unknown_encoding':
      'Line {line} holds characters that cannot be read. Save the file as “CSV UTF-8” in Excel.',
    'ventures.roster_no_header':
      'No header row was found. Add a row that names the columns, such as team, lead, e-mail.',
    'ventures.roster_no_rows': 'There are no teams below the header. Check that this is the right file.',
    'ventures.roster_too_slow':
      'Reading took more than 20 seconds and was stopped. Split the file or paste the table into a new one.',
    'ventures.roster_too_heavy':
      'Reading took too much memory and was stopped. Split the file or paste the table into a new one.',
    'ventures.roster_interrupted': 'Reading was interrupted. Send the same file again.',
    'ventures.import_not_ready': 'This import is still being read, or is over. Reload to see where it stands.',
    'ventures.roster_outdated':
      'The teams of the hub changed meanwhile, so the roster was compared again. Look at the result, then confirm it.',
    'ventures.cohort_not_chosen':
      'It is not decided which cohort the teams join. Choose one, or map the column with the year.',
    'ventures.cohort_closed':
      'The teams of a closed cohort stay as they are. A manager can reopen it, or choose another cohort.',
    'ventures.decision_not_possible': 'This row cannot be decided that way. Read its reason and choose something else.',
    'ventures.other_number_of_columns': 'The file has a different number of columns. Reload and map them again.',
    'ventures.import_not_confirmed': 'Only a confirmed import can be undone.',
    'ventures.undo_too_late':
      'More than 24 hours have passed, so this import can no longer be undone whole. Change the teams one by one.',
    'ventures.import_has_work':
      'Work has been done since on some teams ({teams}), so this cannot be undone. Clear the list below first.',
    'mail.team_invitation.subject': 'You are invited to the team {team}',
    'mail.team_invitation.body':
      '{hub} invites you to the work of the team {team}. The button can be used once within 14 days.',
    'mail.team_invitation.action': 'Accept the invitation',
    'network_export.name': 'Hubs and counts',
    'network_export.hub': 'Hub',
    'network_export.kind': 'Kind',
    'network_export.kind.campus': 'Social Campus On',
    'network_export.kind.town': 'Innovation Town',
    'network_export.slug': 'Address',
    'network_export.open_cohorts': 'Open cohorts',
    'network_export.teams': 'Teams',
    'network_export.managers': 'Managers',
    'network_export.staff': 'Staff',
    'network_export.mentors': 'Mentors',
    'network_export.members': 'Team people',
  },
});
