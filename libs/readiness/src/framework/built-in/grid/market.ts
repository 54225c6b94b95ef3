import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const market = dimensionOf(
  { key: 'market', name: t('시장·수요', 'Market'), specialty: 'sales_channel', stageKinds: ['business_model'] },
  [
    cell(
      t('첫 대상 집단을 정하고 시장을 그려 봤다', 'The first target group is named and the market sketched'),
      check(
        t('첫 고객의 조건을 세 가지로 좁혔다', 'First customers are narrowed down by three conditions'),
        t('고객 정의서', 'The definition of the customer'),
      ),
      check(
        t('쓰는 사람, 돈 내는 사람, 정하는 사람을 나눴다', 'Who uses, who pays and who decides are told apart'),
        t('이해관계자 그림', 'A map of those involved'),
      ),
    ),
    cell(
      t('지켜야 할 규칙과 진입 장벽을 안다', 'Rules and entry barriers are known'),
      check(
        t('인허가, 신고, 자격 요건을 모두 적었다', 'Permits, notices and qualifications are all listed'),
        t('관할 기관의 안내나 답변', 'Guidance or an answer of the authority'),
      ),
      check(
        t('장벽마다 넘을 방법과 날짜가 있다', 'Each barrier has a way and a date to pass it'),
        t('진입 계획표', 'A plan for entry'),
      ),
    ),
    cell(
      t('대상이 충분히 많다는 근거가 있다', 'There is evidence that the target group is large enough'),
      check(
        t('대상의 수를 공식 통계나 직접 조사로 셌다', 'The group is counted from official figures or an own survey'),
        t('출처가 있는 계산표', 'A calculation with its sources'),
      ),
      check(
        t('닿을 수 있는 고객이 목표 매출에 넉넉하다', 'Customers within reach suffice for the target revenue'),
        t('목표 매출과 견준 표', 'A table against the target revenue'),
      ),
    ),
    cell(
      t('아래에서 쌓아 올린 시장 숫자가 믿을 만하다', 'Bottom-up market figures are credible'),
      check(
        t('고객 수, 가격, 횟수를 실제 값으로 곱했다', 'Customers, price and frequency are real figures'),
        t('실제 판매에서 나온 계산', 'A calculation from real sales'),
      ),
      check(
        t('한 명을 모으는 데 든 돈과 시간을 쟀다', 'The money and time to win one customer are measured'),
        t('고객 확보 비용 기록', 'Records of the cost of winning customers'),
      ),
    ),
    cell(
      t('파트너가 우리 자리를 인정한다', 'Partners confirm our place in the value chain'),
      check(
        t(
          '공급, 유통, 공공 파트너 둘 이상과 계약했다',
          'Two or more suppliers, sellers or public bodies are under contract',
        ),
        t('계약서나 협약서', 'Contracts or agreements'),
      ),
      check(t('파트너를 거친 매출이 생겼다', 'Revenue comes through partners'), t('경로별 매출', 'Revenue by channel')),
    ),
    cell(
      t('널리 알려지고 쉽게 살 수 있다', 'Name and distribution reach the mainstream'),
      check(
        t('주요 판로 두 곳 이상에서 늘 살 수 있다', 'It is always available through two main channels'),
        t('입점 목록과 판매량', 'Listings and sales'),
      ),
      check(
        t('대상 고객의 인지도를 조사했다', 'Awareness among the target group was surveyed'),
        t('인지도 조사 결과', 'The survey'),
      ),
    ),
    cell(
      t('여러 고객층에서 꾸준히 찾는다', 'Demand is steady in several segments'),
      check(
        t('세 고객층 이상에서 1년 넘게 매출이 이어진다', 'Three segments have bought for over a year'),
        t('고객층별 월 매출', 'Monthly revenue by segment'),
      ),
      check(
        t('한 고객에 기대는 비율이 셋 가운데 하나보다 작다', 'No customer is more than a third of revenue'),
        t('고객별 매출 비중', 'Share of revenue by customer'),
      ),
    ),
    cell(
      t('새 시장에 들어가는 일이 예측대로 된다', 'Entering new markets is predictable'),
      check(
        t('최근 두 번의 진입이 계획한 기간과 비용에 맞았다', 'The last two entries kept to planned time and cost'),
        t('계획과 실적 비교', 'Plan against result'),
      ),
      check(
        t('진입 절차가 문서로 있고 다른 사람이 따라 했다', 'The procedure is written and others followed it'),
        t('진입 안내서', 'The manual'),
      ),
    ),
    cell(
      t('고른 시장에서 앞자리에 선다', 'It leads in its chosen markets'),
      check(
        t('두 시장 이상에서 점유율이 세 손가락 안이다', 'Among the top three in two or more markets'),
        t('외부 자료에 따른 순위', 'A ranking from outside sources'),
      ),
      check(
        t('분야의 기준이나 가격을 정하는 데 참여한다', 'It takes part in setting the field’s standards or prices'),
        t('참여 기록', 'A record of taking part'),
      ),
    ),
  ],
);
