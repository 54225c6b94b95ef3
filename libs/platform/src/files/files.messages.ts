import { defineMessages } from '../i18n/messages.js';

export const filesMessages = defineMessages({
  ko: {
    'platform.file_too_large': '파일이 커요. 한 파일은 {megabytes}MB까지예요. 나누거나 줄여서 올려 주세요.',
    'platform.file_missing': '파일이 없어요. 파일을 고른 뒤 다시 보내 주세요.',
    'platform.file_empty': '빈 파일이에요: {name}. 내용이 있는 파일을 골라 주세요.',
    'platform.file_kind_not_allowed':
      '받을 수 없는 파일이에요: {name}. PDF, 사진(JPEG, PNG, WebP, HEIC), 오피스, 한글(HWP, HWPX), 텍스트, CSV를 올려 주세요.',
    'platform.picture_unreadable': '사진을 열 수 없어요: {name}. 다시 찍거나 다른 형식으로 저장해서 올려 주세요.',
  },
  en: {
    'platform.file_too_large': 'The file is too large. One file may have {megabytes} MB. Split it or make it smaller.',
    'platform.file_missing': 'There is no file. Choose one and send it again.',
    'platform.file_empty': 'The file is empty: {name}. Choose a file with content.',
    'platform.file_kind_not_allowed':
      'This kind of file is not taken: {name}. Upload PDF, pictures (JPEG, PNG, WebP, HEIC), Office, HWP, HWPX, text or CSV.',
    'platform.picture_unreadable': 'The picture cannot be opened: {name}. Take it again or save it in another format.',
  },
});
