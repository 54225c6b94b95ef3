import { defineMessages } from '@onsil/platform';

/** `readiness.framework_fault.<kind>`: what is wrong with a place in a file, and what to do. */
export const frameworkFileMessages = defineMessages({
  ko: {
    'readiness.framework_fault.not_a_framework':
      '평가 틀 파일이 아니에요. 예시 파일을 받아 같은 꼴로 만든 JSON이나 XLSX 파일을 골라 주세요.',
    'readiness.framework_fault.broken_json':
      'JSON으로 읽을 수 없어요. {line}번째 줄 가까이에서 쉼표, 따옴표, 괄호를 확인해 주세요.',
    'readiness.framework_fault.missing_sheet': '없는 시트: {sheet}. 예시 파일의 시트 이름을 그대로 써 주세요.',
    'readiness.framework_fault.missing_column': '없는 열: {column}. 예시 파일의 머리글을 그대로 써 주세요.',
    'readiness.framework_fault.missing': '빠졌어요: {field}. 값을 적어 주세요.',
    'readiness.framework_fault.empty': '비어 있어요. 내용을 적어 주세요.',
    'readiness.framework_fault.wrong_type': '다른 꼴의 값이에요. 예시 파일의 같은 자리를 보고 맞춰 주세요.',
    'readiness.framework_fault.too_long': '너무 길어요. {max}자까지 쓸 수 있어요.',
    'readiness.framework_fault.too_many': '너무 많아요. {max}개까지 둘 수 있어요.',
    'readiness.framework_fault.out_of_range': '쓸 수 없는 수예요. 경계: {bound}.',
    'readiness.framework_fault.unknown_choice': '고를 수 없는 값이에요. 쓸 수 있는 값: {choices}.',
    'readiness.framework_fault.unknown_field': '모르는 이름이에요: {field}. 이름을 고치거나 지워 주세요.',
    'readiness.framework_fault.bad_key':
      '키는 영어 소문자로 시작하고 소문자, 숫자, 밑줄로 써 주세요. 기준 키에는 점도 쓸 수 있어요.',
    'readiness.framework_fault.bad_address': 'http나 https로 시작하는 주소를 써 주세요.',
    'readiness.framework_fault.reserved_key': '온실에 있는 틀의 키예요. 기관의 키를 지어 주세요. 예: {key}_2026.',
    'readiness.framework_fault.duplicate_key': '두 번 쓴 키예요: {key}. 하나를 다르게 지어 주세요.',
    'readiness.framework_fault.duplicate_cell':
      '같은 차원의 같은 단계가 두 번 있어요: {dimension} {level}단계. 하나로 모아 주세요.',
    'readiness.framework_fault.duplicate_level': '두 번 적은 단계예요: {level}. 한 번만 적어 주세요.',
    'readiness.framework_fault.missing_level':
      '기준이 없는 단계예요: {dimension} {level}단계. 기준을 적어도 하나 적어 주세요.',
    'readiness.framework_fault.missing_points':
      '점수가 없는 차원이에요: {dimension}. 해마다 모든 차원의 점수를 적어 주세요.',
    'readiness.framework_fault.unknown_dimension': '차원 목록에 없는 키예요: {key}. 목록에 더하거나 키를 고쳐 주세요.',
    'readiness.framework_fault.unknown_criterion': '없는 기준을 가리켜요: {key}. 키를 고쳐 주세요.',
    'readiness.framework_fault.cycle': '서로를 기다리는 기준이에요: {keys}. 한 군데를 끊어 주세요.',
    'readiness.framework_fault.language_missing':
      '한 언어가 비었어요. 두 언어를 모두 적거나, 파일 전체를 한 언어로 써 주세요.',
    'readiness.framework_fault.formula': '수식이 있어요. 값으로 바꿔 주세요.',
    'readiness.framework_fault.refers_outside':
      '다른 파일이나 인터넷을 부르는 수식이에요. 값으로 바꾸고 연결을 끊어 주세요.',
    'readiness.framework_fault.resident_number': '주민등록번호처럼 보이는 숫자가 있어요. 지워 주세요.',
  },
  en: {
    'readiness.framework_fault.not_a_framework':
      'This is no file of a framework. Take the example and make a JSON or XLSX file of its form.',
    'readiness.framework_fault.broken_json':
      'This cannot be read as JSON. Look for a comma, quotation mark or bracket near line {line}.',
    'readiness.framework_fault.missing_sheet': 'A sheet is missing: {sheet}. Keep the names that the example has.',
    'readiness.framework_fault.missing_column': 'A column is missing: {column}. Keep the heads that the example has.',
    'readiness.framework_fault.missing': 'Something is missing: {field}. Fill it in.',
    'readiness.framework_fault.empty': 'This is empty. Write something.',
    'readiness.framework_fault.wrong_type': 'This is another kind of value. See the same place in the example.',
    'readiness.framework_fault.too_long': 'This is too long. It may have {max} {max|character|characters}.',
    'readiness.framework_fault.too_many': 'These are too many. There may be {max}.',
    'readiness.framework_fault.out_of_range': 'This number is out of range. The bound is {bound}.',
    'readiness.framework_fault.unknown_choice': 'This is none of the choices: {choices}.',
    'readiness.framework_fault.unknown_field': 'No such name is known: {field}. Correct it or take it out.',
    'readiness.framework_fault.bad_key':
      'A key begins with a small letter and has small letters, digits and underscores; that of a criterion may have dots.',
    'readiness.framework_fault.bad_address': 'Write an address that begins with http or https.',
    'readiness.framework_fault.reserved_key':
      'A framework of Onsil has this key. Choose one of your own, such as {key}_2026.',
    'readiness.framework_fault.duplicate_key': 'This key is used twice: {key}. Name one of them differently.',
    'readiness.framework_fault.duplicate_cell':
      'A dimension has the same level twice: {dimension}, level {level}. Put them together.',
    'readiness.framework_fault.duplicate_level': 'This level is listed twice: {level}. List it once.',
    'readiness.framework_fault.missing_level':
      'A level has no criteria: {dimension}, level {level}. Write at least one.',
    'readiness.framework_fault.missing_points':
      'A dimension has no points: {dimension}. Give every dimension its points in every year.',
    'readiness.framework_fault.unknown_dimension': 'No dimension has this key: {key}. Add it or correct the key.',
    'readiness.framework_fault.unknown_criterion': 'No criterion has this key: {key}. Correct it.',
    'readiness.framework_fault.cycle': 'These criteria wait for each other: {keys}. Cut the circle somewhere.',
    'readiness.framework_fault.language_missing':
      'One language is missing. Write both, or write the whole file in one.',
    'readiness.framework_fault.formula': 'There is a formula. Put its value in its place.',
    'readiness.framework_fault.refers_outside':
      'A formula or a link reads from another file or the internet. Put values in its place and break the link.',
    'readiness.framework_fault.resident_number': 'This looks like a resident registration number. Take it out.',
  },
});
