import { defineMessages } from '@onsil/platform';

export const networkMessages = defineMessages({
  ko: {
    'network.unknown_country': '공휴일을 아는 나라가 아니에요. 목록에서 골라 주세요.',
    'network.unknown_time_zone': '모르는 시간대예요. Asia/Seoul처럼 도시 이름으로 골라 주세요.',
    'network.slug_taken': '이 주소 이름은 다른 허브가 쓰고 있어요. 다른 이름을 골라 주세요.',
  },
  en: {
    'network.unknown_country': 'The holidays of this country are not known. Choose one from the list.',
    'network.unknown_time_zone': 'This time zone is not known. Choose one by its city, such as Asia/Seoul.',
    'network.slug_taken': 'Another hub already uses this address name. Choose a different one.',
  },
});
