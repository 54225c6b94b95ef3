import { defineMessages } from '@onsil/platform';

export const businessModelMessages = defineMessages({
  ko: {
    'business_model.block_key_twice': '같은 이름표를 쓰는 칸이 또 있어요. 칸마다 다른 이름표를 써 주세요.',
    'business_model.blocks_overlap': '다른 칸과 겹쳐요. 자리나 크기를 바꿔 주세요.',
    'business_model.block_outside': '칸이 판 밖으로 나가요. 20칸 안으로 줄여 주세요.',
    'business_model.type_not_offered': '지금은 새로 시작할 수 없는 종류예요. 다른 종류를 골라 주세요.',
    'business_model.too_many_canvases':
      '한 팀은 캔버스를 {limit}개까지 둘 수 있어요. 쓰던 캔버스의 새 판을 남기거나, 있는 캔버스를 고쳐 써 주세요.',
    'business_model.canvas_put_aside': '치워 둔 캔버스예요. 고치려면 먼저 다시 꺼내 주세요.',
    'business_model.canvas_is_full':
      '한 캔버스에는 메모를 {limit}개까지 둘 수 있어요. 쓰지 않는 메모를 지우거나 새 캔버스를 만들어 주세요.',
    'business_model.item_removed': '지워진 메모예요. 고치려면 먼저 되살려 주세요.',
    'business_model.unknown_block': '이 캔버스에 없는 칸이에요.',
    'business_model.person_twice': '같은 사람을 두 번 불렀어요.',
    'business_model.cannot_see_canvas': '이 캔버스를 볼 수 없는 사람이에요. 팀, 멘토, 담당자 가운데에서 골라 주세요.',
    'business_model.too_many_threads':
      '한 캔버스에는 의견과 제안을 {limit}개까지 남길 수 있어요. 있는 의견에 이어서 적어 주세요.',
    'business_model.thread_is_full': '한 의견에는 글을 {limit}개까지 이어 쓸 수 있어요. 새 의견을 남겨 주세요.',
    'business_model.suggestion_waits': '제안은 받아들이거나 까닭을 적어 받지 않는 것으로 마무리해요.',
    'business_model.not_a_suggestion': '제안이 아니라 의견이에요. 답을 적거나 마무리해 주세요.',
    'business_model.suggestion_answered': '팀이 이미 답한 제안이에요. 더 할 말이 있으면 이어서 적어 주세요.',
    'business_model.document_too_long':
      '메모가 모두 {limit}자를 넘어서 한 문서에 담을 수 없어요. JSON으로 받거나 캔버스를 나눠 주세요.',
    'business_model.picture_too_large': '메모가 많아 한 그림에 담을 수 없어요. PDF로 받아 주세요.',
    'canvas_export.version': '판 {number}, {name}',
    'canvas_export.as_of': '{day} 모습',
    'canvas_export.hypothesis': '가설 {number}',
    'canvas_export.more': '다음 쪽에 이어짐',
    'canvas_export.confidence.supported': '검증됨',
    'canvas_export.confidence.some_evidence': '근거 조금',
    'canvas_export.confidence.assumed': '추정',
    'canvas_export.confidence.refuted': '틀림',
    'business_model.nothing_to_name': '메모가 하나도 없어요. 메모를 적은 뒤에 판을 남겨 주세요.',
    'business_model.nothing_changed': '판 {number} 뒤로 바뀐 것이 없어요. 달라진 뒤에 새 판을 남겨 주세요.',
    'business_model.already_bookmarked': '같은 이름의 책갈피가 이미 있어요.',
    'business_model.note_twice': '같은 메모를 두 번 골랐어요.',
    'business_model.hypothesis_twice': '같은 가설을 두 번 골랐어요.',
    'business_model.unknown_note': '이 팀의 캔버스에 없는 메모예요.',
    'business_model.unknown_hypothesis': '이 팀에 없는 가설이에요.',
    'business_model.unknown_experiment': '이 팀에 없는 실험이에요.',
    'business_model.ends_before_start': '끝나는 날이 시작하는 날보다 빨라요.',
    'business_model.source_names_somebody': '누구인지 알 수 있는 전화번호나 주소가 있어요. “어르신 A”처럼 적어 주세요.',
    'business_model.consent_refused': '기록을 바라지 않은 분의 이야기는 남기지 않아요. 내용을 비우면 건수만 세어요.',
    'business_model.evidence_has_file': '이 근거에는 이미 파일이 있어요. 다른 파일은 새 근거로 남겨 주세요.',
    'business_model.in_the_future': '아직 오지 않은 날이에요.',
    'business_model.hypothesis_decided': '가설 {number}, 이미 판단했어요. 고치려면 먼저 다시 열어 주세요.',
    'business_model.nothing_speaks_for_it': '아직 근거가 없어요. 인터뷰를 기록하거나 실험을 마친 뒤에 판단해 주세요.',
    'business_model.too_many_hypotheses': '한 팀은 가설을 {limit}개까지 세울 수 있어요.',
    'business_model.plan_exists': '이 팀에는 재무 계획이 이미 있어요. 화면을 새로 불러와 이어서 써 주세요.',
    'business_model.months_missing': '달마다 값이 하나씩 있어야 해요.',
    'business_model.wage_of_people': '한 사람 월 인건비는 인원 항목에만, 인원 항목에는 꼭 적어 주세요.',
    'business_model.line_twice': '같은 항목이 두 번 있어요.',
    'business_model.unreadable_workbook':
      '읽을 수 없는 파일이에요. 암호를 풀고, 내려받은 모양 그대로 .xlsx로 저장해 다시 올려 주세요.',
    'business_model.workbook_refers_outside':
      '다른 파일이나 인터넷을 보는 수식이 있어서 받지 않았어요(칸 {cell}). 그 칸을 값으로 바꾸고, 다른 파일과의 연결을 끊은 뒤 다시 올려 주세요.',
    'financial_plan.finding.circular': '수식이 돌고 돌아 자기 자신을 봐요. 어디에서 시작하는지 살펴보고 끊어 주세요.',
    'financial_plan.finding.hard_coded_total': '합계 칸에 수식 대신 숫자가 적혀 있어요. 수식으로 되돌려 주세요.',
    'financial_plan.finding.unbalanced':
      '적힌 값: {is}. 항목을 더한 값: {should}. 빠진 항목이나 잘못된 수식을 찾아 주세요.',
    'financial_plan.finding.not_a_number': '숫자가 와야 하는데 “{text}”라고 적혀 있어요. 0으로 읽었어요.',
    'financial_plan.finding.no_value':
      '계산한 값이 파일에 없어요. 엑셀이나 리브레오피스에서 열어 저장한 뒤 올려 주세요. 0으로 읽었어요.',
    'financial_plan.finding.unknown_row': '무엇인지 알 수 없는 줄이라 건너뛰었어요.',
    'financial_plan.finding.missing_sheet': '이 이름의 시트가 없어요. 내려받은 파일의 시트 이름을 그대로 써 주세요.',
    'business_model.too_many_indicators': '한 팀은 지표를 {limit}개까지 둘 수 있어요. 꼭 잴 것만 남겨 주세요.',
    'business_model.target_before_baseline': '목표일은 기준일보다 뒤여야 해요.',
    'business_model.too_many_experiments': '한 가설에 실험을 {limit}개까지 둘 수 있어요.',
    'business_model.note_stands_on_refuted':
      '이 메모는 틀린 것으로 판단한 가설 {number}번에 기대고 있어요. 가설을 다시 열거나, 가설에서 이 메모를 뺀 뒤에 바꿔 주세요.',
    'business_model.experiment_started':
      '이미 시작한 실험이에요. 무엇을 재고 얼마부터 성공인지는 시작한 뒤에 바꾸지 않아요. 다르게 재려면 새 실험을 세워 주세요.',
    'business_model.experiment_not_started': '아직 시작하지 않은 실험이에요. 먼저 시작해 주세요.',
    'business_model.experiment_decided': '이미 판단한 실험이에요. 더 알아보려면 새 실험을 세워 주세요.',
  },
  en: {
    'business_model.block_key_twice': 'Another block has this key. Give each block its own.',
    'business_model.blocks_overlap': 'This lies over another block. Change its place or size.',
    'business_model.block_outside': 'This block leaves the grid. Keep it within 20 cells.',
    'business_model.type_not_offered': 'New canvases of this type cannot be begun now. Choose another type.',
    'business_model.too_many_canvases':
      'A team can have {limit} canvases. Name a new version of one, or change one that is there.',
    'business_model.canvas_put_aside': 'This canvas was put aside. Take it out again to change it.',
    'business_model.canvas_is_full':
      'A canvas holds {limit} notes. Remove notes you no longer use, or begin a new canvas.',
    'business_model.item_removed': 'This note was removed. Bring it back first to change it.',
    'business_model.unknown_block': 'This canvas has no such block.',
    'business_model.person_twice': 'The same person was mentioned twice.',
    'business_model.cannot_see_canvas':
      'This person cannot see the canvas. Choose somebody of the team, a mentor or the staff.',
    'business_model.too_many_threads':
      'A canvas can have {limit} comments and suggestions. Go on with one that is there.',
    'business_model.thread_is_full': 'A thread holds {limit} entries. Begin a new one.',
    'business_model.suggestion_waits': 'A suggestion is closed by taking it, or by declining it with a word.',
    'business_model.not_a_suggestion': 'This is a comment, not a suggestion. Reply to it or resolve it.',
    'business_model.suggestion_answered': 'The team has answered this suggestion. Reply if there is more to say.',
    'business_model.document_too_long':
      'The notes have more than {limit} {limit|character|characters} in all, which no document holds. Take JSON, or split the canvas.',
    'business_model.picture_too_large': 'There are too many notes for a picture. Take a PDF.',
    'canvas_export.version': 'version {number}, {name}',
    'canvas_export.as_of': 'as of {day}',
    'canvas_export.hypothesis': 'hypothesis {number}',
    'canvas_export.more': 'goes on behind',
    'canvas_export.confidence.supported': 'Supported',
    'canvas_export.confidence.some_evidence': 'Some evidence',
    'canvas_export.confidence.assumed': 'Assumed',
    'canvas_export.confidence.refuted': 'Refuted',
    'business_model.nothing_to_name': 'There is no note yet. Write one, then name a version.',
    'business_model.nothing_changed': 'Nothing changed since version {number}. Name a version once something did.',
    'business_model.already_bookmarked': 'There is a bookmark of this name already.',
    'business_model.note_twice': 'The same note was chosen twice.',
    'business_model.hypothesis_twice': 'The same hypothesis was chosen twice.',
    'business_model.unknown_note': "This note is on none of the team's canvases.",
    'business_model.unknown_hypothesis': 'The team has no such hypothesis.',
    'business_model.unknown_experiment': 'The team has no such experiment.',
    'business_model.ends_before_start': 'The last day is before the first.',
    'business_model.source_names_somebody':
      'This has a telephone number or an address that tells who it is. Write something like “Older person A”.',
    'business_model.consent_refused':
      'What somebody does not want noted down is not kept. Leave the words empty and only the meeting counts.',
    'business_model.evidence_has_file': 'This piece has a file already. Log another file as a piece of its own.',
    'business_model.in_the_future': 'This day has not come yet.',
    'business_model.hypothesis_decided': 'Hypothesis {number} was decided. Open it again to change it.',
    'business_model.nothing_speaks_for_it':
      'There is no evidence yet. Log an interview or finish an experiment, then decide.',
    'business_model.too_many_hypotheses': 'A team can state {limit} hypotheses.',
    'business_model.plan_exists': 'This team has a financial plan already. Reload the page and go on with it.',
    'business_model.months_missing': 'There must be one value for each month.',
    'business_model.wage_of_people':
      'The monthly cost of one person belongs to headcount lines, and each of them needs one.',
    'business_model.line_twice': 'The same line is there twice.',
    'business_model.unreadable_workbook':
      'This file cannot be read. Take off its password, keep the shape of the download, save it as .xlsx and upload it again.',
    'business_model.workbook_refers_outside':
      'A formula looks at another file or the internet, so the file was not taken (cell {cell}). Replace that cell by its value, break the links to other files, and upload it again.',
    'financial_plan.finding.circular':
      'Formulas go round in a circle and reach themselves. Find where it begins and break it.',
    'financial_plan.finding.hard_coded_total': 'A total was typed as a number. Put its formula back.',
    'financial_plan.finding.unbalanced':
      'It says {is}, the lines add up to {should}. Look for a line left out or a wrong formula.',
    'financial_plan.finding.not_a_number': 'A number belongs here, but it says “{text}”. It was read as 0.',
    'financial_plan.finding.no_value':
      'The file holds no result here. Open and save it in Excel or LibreOffice first. It was read as 0.',
    'financial_plan.finding.unknown_row': 'This row is none of the plan’s, so it was left out.',
    'financial_plan.finding.missing_sheet': 'There is no sheet of this name. Keep the names of the download.',
    'business_model.too_many_indicators': 'A team can have {limit} indicators. Keep those that you will measure.',
    'business_model.target_before_baseline': 'The target comes after the baseline.',
    'business_model.too_many_experiments': 'A hypothesis can have {limit} experiments.',
    'business_model.note_stands_on_refuted':
      'This note stands on hypothesis {number}, which was refuted. Open the hypothesis again or take the note off it first.',
    'business_model.experiment_started':
      'This experiment has started. What is measured, and from where on it is a success, stays as it was. To measure something else, plan a new one.',
    'business_model.experiment_not_started': 'This experiment has not started. Start it first.',
    'business_model.experiment_decided': 'This experiment was decided. To learn more, plan a new one.',
  },
});
