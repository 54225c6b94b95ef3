import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const value = dimensionOf(
  { key: 'value', name: t('가치제안', 'Value'), specialty: 'customers', stageKinds: ['business_model'] },
  [
    cell(
      t('지금 방법보다 나은 점을 글로 적었다', 'A written guess says why we beat today’s workaround'),
      check(
        t(
          '지금 쓰는 대안 세 가지와 다른 점을 적었다',
          'Three present alternatives and the difference are written down',
        ),
        t('대안 비교표', 'A comparison of alternatives'),
      ),
      check(
        t('그 차이가 왜 중요한지 가정이 하나로 적혀 있다', 'One assumption says why the difference matters'),
        t('캔버스나 가정 목록', 'A canvas or a list of assumptions'),
      ),
    ),
    cell(
      t('쓰거나 사겠다는 사람이 있다', 'Prospects say they would use or pay'),
      check(
        t('가격을 말한 뒤에도 쓰겠다고 한 사람이 다섯 명 이상이다', 'Five or more said yes after hearing a price'),
        t('이름을 가린 대화 기록', 'Notes of the talks without names'),
      ),
      check(
        t('거절한 사람의 까닭을 모았다', 'Reasons of those who declined were collected'),
        t('거절 까닭 목록', 'A list of reasons'),
      ),
    ),
    cell(
      t('첫 사용자가 숫자로 더 낫다는 것을 보여 준다', 'First users show in numbers that it is better'),
      check(
        t('실제로 쓴 사람이 다섯 명 이상이고 사용 기록이 있다', 'Five or more people really used it, with records'),
        t('사용 기록', 'Records of use'),
      ),
      check(
        t('비용, 시간, 만족 가운데 하나가 대안보다 낫다', 'Cost, time or satisfaction beats the alternative'),
        t('대안과 견준 측정값', 'Measurements beside the alternative'),
      ),
    ),
    cell(
      t('다시 쓰거나 갱신한다', 'People come back or renew'),
      check(
        t(
          '첫 사용자 셋 가운데 하나 이상이 다시 샀거나 갱신했다',
          'At least a third of first users bought again or renewed',
        ),
        t('재구매·갱신 명세', 'A list of repeat purchases or renewals'),
      ),
      check(
        t('그만둔 사람의 까닭을 물어 적었다', 'Those who left were asked why'),
        t('이탈 까닭 기록', 'Notes on why they left'),
      ),
    ),
    cell(
      t('목표 가격에서 경쟁 대안을 이긴다', 'It is chosen over rivals at the target price'),
      check(
        t('할인 없이 산 고객이 대부분이다', 'Most customers paid without a discount'),
        t('가격별 판매 자료', 'Sales by price'),
      ),
      check(
        t('다른 선택지를 알고도 고른 고객의 말이 있다', 'Customers who knew the rivals say why they chose this'),
        t('고객 인터뷰나 비교 견적', 'Interviews or competing quotes'),
      ),
    ),
    cell(
      t('보통 고객도 산다', 'Mainstream users buy'),
      check(
        t(
          '지인이나 초기 애호층 밖의 고객이 절반을 넘는다',
          'More than half of customers are beyond friends and enthusiasts',
        ),
        t('유입 경로별 고객 수', 'Customers by channel'),
      ),
      check(
        t('설명 없이도 가치를 알아듣는 문구를 시험했다', 'Wording that needs no explanation was tested'),
        t('문구 시험 결과', 'Results of the wording test'),
      ),
    ),
    cell(
      t('없어지면 무척 아쉬워한다', 'Users would be very disappointed without it'),
      check(
        t(
          '사용자 열에 넷 이상이 없어지면 매우 아쉽다고 답했다',
          'Four in ten users would be very disappointed without it',
        ),
        t('설문 문항과 응답 수', 'The question and the number of answers'),
      ),
      check(
        t('소개로 온 고객의 비율을 달마다 잰다', 'The share of referred customers is measured monthly'),
        t('소개 비율 추이', 'The trend of referrals'),
      ),
    ),
    cell(
      t('핵심 고객층에서 가장 많이 쓴다', 'It holds the leading share of its core group'),
      check(
        t('핵심 고객층을 정하고 점유율을 셌다', 'The core group is defined and the share counted'),
        t('점유율 산식과 출처', 'The calculation and its sources'),
      ),
      check(
        t('두 해 이상 갱신율이 유지됐다', 'Renewals held for two years or more'),
        t('연도별 갱신율', 'Renewals by year'),
      ),
    ),
    cell(
      t('오래가는 차이를 지녔다', 'Its advantage lasts'),
      check(
        t('따라 하기 어려운 자산이 있고 지켜지고 있다', 'There is an asset that is hard to copy, and it is kept'),
        t('권리, 자료, 관계망의 증빙', 'Proof of rights, data or network'),
      ),
      check(
        t('새 경쟁자가 들어온 뒤에도 고객이 남았다', 'Customers stayed after a new rival came'),
        t('경쟁 전후의 고객 수', 'Customers before and after'),
      ),
    ),
  ],
);
