import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const model = dimensionOf(
  {
    key: 'model',
    name: t('수익모델', 'Business model'),
    specialty: 'business_model',
    stageKinds: ['business_model', 'readiness'],
  },
  [
    cell(
      t('비슷한 곳이 어떻게 버는지 안다', 'The team knows how similar ventures earn money'),
      check(
        t('닮은 조직 세 곳의 수입원을 찾아 적었다', 'The income of three similar ventures is written down'),
        t('사례 조사표', 'Notes on the cases'),
      ),
      check(
        t('우리가 택할 수입 방식을 하나 골랐다', 'One way of earning is chosen'),
        t('캔버스의 수입 칸', 'The income block of the canvas'),
      ),
    ),
    cell(
      t('첫 비용·수입 예상이 있다', 'There is a first projection of cost and income'),
      check(
        t('1년치 월별 수입과 지출을 적었다', 'Monthly income and spending for a year are written down'),
        t('월별 예상표', 'The monthly projection'),
      ),
      check(
        t('가장 불확실한 숫자 세 개를 표시했다', 'The three least certain figures are marked'),
        t('가정을 표시한 예상표', 'The projection with its assumptions'),
      ),
    ),
    cell(
      t('첫 판매로 가격과 비용 가정을 시험했다', 'First sales have tested price and cost'),
      check(
        t('돈을 받고 판 일이 세 건 이상이다', 'There were three or more paid sales'),
        t('입금 내역이나 세금계산서', 'Payments or invoices'),
      ),
      check(
        t('실제 비용이 예상과 얼마나 다른지 적었다', 'How far real costs differ from the projection is noted'),
        t('예상과 실제 비교표', 'Projection against reality'),
      ),
    ),
    cell(
      t('고객 한 명의 수입과 비용을 안다', 'Income and cost per customer are estimated'),
      check(
        t('고객 한 명에게서 버는 돈과 드는 돈을 계산했다', 'What one customer brings and costs is calculated'),
        t('단위 손익 계산', 'The calculation per customer'),
      ),
      check(
        t('열 명 이상의 실제 거래에서 나온 값이다', 'It rests on ten or more real customers'),
        t('거래 명세', 'A list of the transactions'),
      ),
    ),
    cell(
      t('고객 한 명에게서 두 번 넘게 남았다', 'Each customer leaves a surplus over two cycles or more'),
      check(
        t('두 판매 주기 연속으로 고객당 남는 돈이 있다', 'The margin per customer was positive in two cycles'),
        t('주기별 손익', 'Result by cycle'),
      ),
      check(
        t('보조금을 빼도 남는다', 'It is positive without subsidies'),
        t('보조금을 뺀 계산', 'The calculation without subsidies'),
      ),
    ),
    cell(
      t('수입이 손익분기점을 향해 늘고 있다', 'Income grows toward break-even'),
      check(
        t('최근 네 분기 매출이 늘었다', 'Revenue grew over the last four quarters'),
        t('분기 매출 자료', 'Quarterly revenue'),
      ),
      check(
        t('손익분기까지의 길을 달마다 견준다', 'The path to break-even is compared monthly'),
        t('손익분기 추적표', 'The tracking sheet'),
      ),
    ),
    cell(
      t('손익분기점을 넘었거나 날이 정해졌다', 'Break-even is reached or dated'),
      check(
        t(
          '영업이익이 났거나 1년 안의 달을 근거와 함께 댄다',
          'There is an operating profit, or a month within a year with reasons',
        ),
        t('결산서나 근거 있는 전망', 'Accounts or a reasoned forecast'),
      ),
      check(
        t('여섯 달 넘게 쓸 현금이 있다', 'Cash lasts for more than six months'),
        t('현금흐름표', 'The cash-flow statement'),
      ),
    ),
    cell(
      t('꾸준히 남는다', 'There is a steady surplus'),
      check(
        t('두 해 이어서 영업이익이 났다', 'Two years in a row closed with an operating profit'),
        t('두 해의 재무제표', 'Accounts of two years'),
      ),
      check(
        t('남은 돈의 쓰임을 정관에 맞게 정했다', 'The surplus is used as the articles say'),
        t('이익 처분 의결', 'The decision on the surplus'),
      ),
    ),
    cell(
      t('여러 해 튼튼하고 감사를 받았다', 'Several strong years stand in audited accounts'),
      check(
        t('세 해 넘게 외부 감사나 검토를 받았다', 'Accounts were audited or reviewed for three years'),
        t('감사·검토 보고서', 'The auditors’ reports'),
      ),
      check(
        t('수입원이 셋 이상으로 나뉘어 있다', 'Income comes from three sources or more'),
        t('수입원별 비중', 'Share by source'),
      ),
    ),
  ],
);
