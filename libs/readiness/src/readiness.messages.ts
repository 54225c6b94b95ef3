import { defineMessages } from '@onsil/platform';

export const readinessMessages = defineMessages({
  ko: {
    'readiness.cohort_is_not_open':
      '열려 있는 기수가 아니에요. 평가와 근거는 기수가 열려 있는 동안에만 바꿀 수 있어요.',
    'readiness.framework_is_fixed':
      '이 기수는 이 틀의 {version}판을 쓰고 있어요. 끝까지 같은 판으로 평가해야 견줄 수 있어요.',
    'readiness.round_is_open': '같은 틀로 열어 둔 평가가 이미 있어요. 그 평가를 닫은 뒤에 새로 열어 주세요.',
    'readiness.round_is_closed': '이미 닫은 평가예요. 새 평가가 열리면 이어서 할 수 있어요.',
    'readiness.round_ends_before_today': '기한이 오늘보다 앞이에요. 오늘이나 그 뒤의 날을 골라 주세요.',
    'readiness.team_not_in_round': '이 평가를 하는 기수의 팀이 아니에요.',
    'readiness.assessment_is_finished': '이미 마친 평가예요. 고치려면 다시 열어 주세요.',
    'readiness.assessment_is_not_finished': '아직 마치지 않은 평가예요. 이어서 답해 주세요.',
    'readiness.nothing_answered': '아직 답한 기준이 없어요. 하나라도 답한 뒤에 마쳐 주세요.',
    'readiness.criterion_unknown': '이 틀에 없는 기준이에요. 화면을 새로 고쳐 주세요.',
    'readiness.too_much_evidence': '한 기준에는 근거를 {pieces}개까지 둘 수 있어요. 쓰지 않는 것을 먼저 빼 주세요.',
    'readiness.measured_in_future': '재어 본 날이 아직 오지 않았어요. 오늘이나 그 앞의 날을 골라 주세요.',
    'readiness.evidence_of_another_team': '이 팀의 제출물, 만남, 실험, 캔버스 판이 아니에요. 목록에서 골라 주세요.',
    'readiness.framework_file_is_another': '살펴본 파일과 달라요. 파일을 다시 골라 살펴본 뒤 불러와 주세요.',
    'readiness.framework_has_faults': '고칠 곳이 {faults}곳 있어 불러오지 않았어요. 파일을 고친 뒤 다시 골라 주세요.',
    'readiness.framework_unchanged': '{version}판과 글자까지 같아요. 새로 불러올 것이 없어요.',
    'readiness.framework_in_use':
      '이 틀을 쓰는 기수나 단계 관문이 있어요. 지난 평가를 읽을 수 있도록 목록에 그대로 두어요.',
    'readiness_export.name': '준비도 집계',
    'readiness_export.programme': '사업',
    'readiness_export.cohort': '기수',
    'readiness_export.teams': '창업팀 수',
    'readiness_export.framework': '틀',
    'readiness_export.closed_on': '평가를 닫은 날',
    'readiness_export.dimension': '차원',
    'readiness_export.level': '단계',
    'readiness_export.not_assessed': '평가 없음',
    'readiness_export.count': '팀 수',
    'readiness_export.hidden': '가림',
  },
  en: {
    'readiness.cohort_is_not_open': 'The cohort is not open. Assessments and evidence change only while it is.',
    'readiness.framework_is_fixed':
      'This cohort keeps to version {version} of the framework, so that its rounds can be compared.',
    'readiness.round_is_open': 'A round with this framework is open already. Close it before you open another.',
    'readiness.round_is_closed': 'This round is closed. Go on in the next one.',
    'readiness.round_ends_before_today': 'That day has passed. Choose today or a later one.',
    'readiness.team_not_in_round': 'This team is not in the cohort of the round.',
    'readiness.assessment_is_finished': 'This assessment is finished. Reopen it to change something.',
    'readiness.assessment_is_not_finished': 'This assessment is not finished yet. Go on answering.',
    'readiness.nothing_answered': 'No criterion is answered yet. Answer at least one, then finish.',
    'readiness.criterion_unknown': 'The framework has no such criterion. Reload the page.',
    'readiness.too_much_evidence':
      'A criterion takes up to {pieces} pieces of evidence. Remove one that is not needed.',
    'readiness.measured_in_future': 'The day of the measurement is still to come. Choose today or an earlier one.',
    'readiness.evidence_of_another_team':
      'This is no submission, session, experiment or canvas version of the team. Choose one from the list.',
    'readiness.framework_file_is_another': 'This is not the file that was checked. Choose it again, then load it.',
    'readiness.framework_has_faults':
      '{faults} {faults|place is|places are} wrong, so nothing was loaded. Mend the file and choose it again.',
    'readiness.framework_unchanged': 'Version {version} says the same word for word. There is nothing to load.',
    'readiness.framework_in_use':
      'A cohort or a stage gate uses this framework. It stays on the list, so that what was assessed can be read.',
    'readiness_export.name': 'Readiness counts',
    'readiness_export.programme': 'Programme',
    'readiness_export.cohort': 'Cohort',
    'readiness_export.teams': 'Teams in all',
    'readiness_export.framework': 'Framework',
    'readiness_export.closed_on': 'Round closed',
    'readiness_export.dimension': 'Dimension',
    'readiness_export.level': 'Level',
    'readiness_export.not_assessed': 'not assessed',
    'readiness_export.count': 'Teams',
    'readiness_export.hidden': 'hidden',
  },
});
