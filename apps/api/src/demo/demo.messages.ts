import { defineMessages } from '@onsil/platform';

export const demoMessages = defineMessages({
  ko: { 'demo.resetting': '체험 자료를 처음으로 되돌리고 있어요({percent}%). 잠시 뒤에 다시 열어 주세요.' },
  en: { 'demo.resetting': 'The demo is being put back to its first day ({percent}%). Open it again in a moment.' },
});
