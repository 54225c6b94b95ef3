import { cell, check, dimensionOf, t, type BuiltInFramework, type DimensionSource } from './built-in-framework.js';

type Step = readonly [level: ReturnType<typeof t>, criterion: ReturnType<typeof t>, proof: ReturnType<typeof t>];

/** One indicator with three steps of our own; the official scales stay with the institution that owns them. */
const indicator = (
  key: string,
  [ko, en]: readonly [string, string],
  specialty: DimensionSource['dimension']['specialty'],
  steps: readonly Step[],
): DimensionSource =>
  dimensionOf(
    { key, name: t(ko, en), specialty, stageKinds: ['readiness', 'closing'] },
    steps.map(([title, text, proof]) => cell(title, check(text, proof))),
  );

const step = (
  title: readonly [string, string],
  text: readonly [string, string],
  proof: readonly [string, string],
): Step => [t(...title), t(...text), t(...proof)];

const SOURCES = [
  indicator('purpose', ['사회적 가치 추구 여부', 'Social purpose in the articles'], 'law', [
    step(
      ['뜻을 세웠다', 'Stated'],
      ['사회적 목적을 한 문장으로 정했다', 'The social purpose is put in one sentence'],
      ['목적을 적은 글', 'That text'],
    ),
    step(
      ['규정에 담았다', 'In the rules'],
      ['정관이나 규약에 목적이 있다', 'It stands in the articles or by-laws'],
      ['정관이나 규약', 'Articles or by-laws'],
    ),
    step(
      ['지키고 있다', 'Kept'],
      ['해마다 목적에 맞는지 점검한다', 'Keeping to it is reviewed yearly'],
      ['점검 기록', 'The review'],
    ),
  ]),
  indicator('management', ['사회적 성과 관리체계 구축 여부', 'Performance-management system'], 'social_impact', [
    step(
      ['지표가 있다', 'Indicators'],
      ['사회적 성과 지표와 담당이 있다', 'There are indicators and somebody in charge'],
      ['지표와 담당표', 'Indicators with who is in charge'],
    ),
    step(
      ['잰다', 'Measured'],
      ['정해진 때에 값을 모은다', 'Values are collected on fixed dates'],
      ['측정 자료', 'The data'],
    ),
    step(
      ['고친다', 'Acted on'],
      ['결과를 계획에 반영했다', 'Results changed the plan'],
      ['바뀐 계획', 'The changed plan'],
    ),
  ]),
  indicator('activity', ['주 사업활동의 사회적가치', 'Social value of the main business'], 'social_impact', [
    step(
      ['이어져 있다', 'Linked'],
      ['주 사업과 사회 문제의 연결을 설명한다', 'How the business meets the problem is explained'],
      ['사업 설명서', 'The description'],
    ),
    step(
      ['성과가 있다', 'With results'],
      ['주 사업의 사회적 성과를 숫자로 보인다', 'Its social results are shown in figures'],
      ['성과 자료', 'The figures'],
    ),
    step(
      ['넓게 미친다', 'Far-reaching'],
      ['대상이 늘거나 다른 곳에 퍼졌다', 'It reached more people or places'],
      ['확산 자료', 'Proof of that'],
    ),
  ]),
  indicator('partners', ['사회적경제 기업과의 협력 수준', 'Co-operation with social enterprises'], 'sales_channel', [
    step(
      ['거래한다', 'Trading'],
      ['사회적경제 기업과 거래가 있다', 'There is trade with social enterprises'],
      ['거래 내역', 'Transactions'],
    ),
    step(
      ['함께한다', 'Joint work'],
      ['공동 사업을 한 적이 있다', 'A joint project was done'],
      ['공동 사업 자료', 'Material of the project'],
    ),
    step(
      ['꾸준하다', 'Lasting'],
      ['두 해 이상 협력이 이어졌다', 'It has lasted for two years'],
      ['연도별 자료', 'Records by year'],
    ),
  ]),
  indicator('community', ['지역사회와의 협력 수준', 'Co-operation with the community'], 'customers', [
    step(
      ['만난다', 'In contact'],
      ['지역 단체와 정기로 만난다', 'Local groups are met regularly'],
      ['만남 기록', 'Notes of the meetings'],
    ),
    step(
      ['함께한다', 'Joint work'],
      ['지역과 함께 한 사업이 있다', 'A project was done together'],
      ['사업 자료', 'Its material'],
    ),
    step(
      ['맡긴다', 'Shared say'],
      ['지역 사람이 계획에 참여한다', 'Local people take part in planning'],
      ['참여 기록', 'Records of taking part'],
    ),
  ]),
  indicator('reinvestment', ['사회적 환원 노력도', 'Giving back'], 'finance_tax', [
    step(
      ['나눈다', 'Some'],
      ['이익이나 시간을 사회에 쓴 적이 있다', 'Profit or time was given back'],
      ['기부·봉사 기록', 'Records of it'],
    ),
    step(
      ['정해 두었다', 'By rule'],
      ['환원의 몫을 규정으로 정했다', 'The share is fixed by a rule'],
      ['규정', 'The rule'],
    ),
    step(['지켰다', 'Kept'], ['정한 몫을 실제로 썼다', 'The share was really spent'], ['결산 자료', 'The accounts']),
  ]),
  indicator('democracy', ['참여적 의사결정 비율', 'Participatory decisions'], 'people', [
    step(
      ['듣는다', 'Heard'],
      ['구성원의 의견을 정기로 듣는다', 'Members are heard regularly'],
      ['의견 수렴 기록', 'Records of it'],
    ),
    step(
      ['참여한다', 'Taking part'],
      ['노동자나 이용자가 의사결정 기구에 있다', 'Workers or users sit in the deciding body'],
      ['기구 명단', 'Its members'],
    ),
    step(
      ['함께 정한다', 'Deciding'],
      ['중요한 안건을 그 기구가 정했다', 'It decided on important matters'],
      ['회의록', 'Minutes'],
    ),
  ]),
  indicator('wages', ['근로자 임금수준', 'Wage level'], 'labour_law', [
    step(
      ['법을 지킨다', 'Legal'],
      ['최저임금과 수당을 지킨다', 'Minimum wage and allowances are kept'],
      ['임금대장', 'The payroll'],
    ),
    step(
      ['비슷하다', 'Comparable'],
      ['같은 업종 평균과 견주었다', 'Wages are compared with the sector’s mean'],
      ['비교표', 'The comparison'],
    ),
    step(
      ['더 낫다', 'Better'],
      ['평균보다 높거나 해마다 오른다', 'They are above the mean or rise yearly'],
      ['연도별 임금', 'Wages by year'],
    ),
  ]),
  indicator('training', ['근로자 역량강화 노력', 'Training of workers'], 'people', [
    step(
      ['배운다', 'Some'],
      ['한 해 한 번 이상 교육을 받는다', 'There is training at least once a year'],
      ['교육 기록', 'Training records'],
    ),
    step(
      ['계획한다', 'Planned'],
      ['직무별 교육 계획과 예산이 있다', 'Each job has a plan and a budget'],
      ['교육 계획', 'The plan'],
    ),
    step(
      ['자란다', 'Growing'],
      ['교육이 승급이나 직무에 이어졌다', 'Training led to promotion or new duties'],
      ['인사 기록', 'Personnel records'],
    ),
  ]),
  indicator('employment', ['고용성과', 'Employment'], 'labour_law', [
    step(
      ['고용한다', 'Employing'],
      ['유급 근로자가 있다', 'There are paid workers'],
      ['4대 보험 명부', 'The insurance list'],
    ),
    step(
      ['이어 간다', 'Kept'],
      ['한 해 동안 고용을 유지했다', 'Jobs were kept for a year'],
      ['월별 명부', 'Monthly lists'],
    ),
    step(
      ['는다', 'Growing'],
      ['고용이 지난해보다 늘었다', 'There are more jobs than last year'],
      ['연도별 명부', 'Lists by year'],
    ),
  ]),
  indicator('sales', ['매출성과', 'Sales'], 'finance_tax', [
    step(
      ['매출이 있다', 'Selling'],
      ['영업으로 번 매출이 있다', 'There are sales from trading'],
      ['부가세 신고서', 'VAT declarations'],
    ),
    step(
      ['지켰다', 'Kept'],
      ['지난해 매출을 지켰다', 'Sales held against last year'],
      ['두 해의 신고서', 'Two years of declarations'],
    ),
    step(
      ['는다', 'Growing'],
      ['매출이 두 해 이어서 늘었다', 'They grew for two years'],
      ['세 해의 신고서', 'Three years of declarations'],
    ),
  ]),
  indicator('result', ['영업성과', 'Operating result'], 'finance_tax', [
    step(
      ['안다', 'Known'],
      ['영업 손익을 계산한다', 'The operating result is computed'],
      ['손익계산서', 'The income statement'],
    ),
    step(
      ['나아진다', 'Improving'],
      ['손실이 줄거나 이익이 났다', 'Losses shrink or there is a profit'],
      ['두 해의 손익', 'Results of two years'],
    ),
    step(
      ['남는다', 'Positive'],
      ['영업이익이 두 해 이어졌다', 'Two years closed with a profit'],
      ['두 해의 재무제표', 'Accounts of two years'],
    ),
  ]),
  indicator('productivity', ['노동생산성', 'Labour productivity'], 'finance_tax', [
    step(
      ['잰다', 'Measured'],
      ['1인당 매출이나 부가가치를 계산한다', 'Sales or value added per head is computed'],
      ['계산표', 'The calculation'],
    ),
    step(
      ['견준다', 'Compared'],
      ['업종 평균과 견주었다', 'It is compared with the sector'],
      ['비교표', 'The comparison'],
    ),
    step(
      ['는다', 'Growing'],
      ['지난해보다 나아졌다', 'It is better than last year'],
      ['두 해의 계산', 'Two years of it'],
    ),
  ]),
  indicator('innovation', ['혁신 노력도', 'Innovation effort'], 'product', [
    step(
      ['시도한다', 'Trying'],
      ['새 방법이나 제품을 시험했다', 'Something new was tried'],
      ['시험 기록', 'The record'],
    ),
    step(
      ['이룬다', 'Achieved'],
      ['제품이나 과정에 들어갔다', 'It went into a product or process'],
      ['적용 자료', 'Proof of it'],
    ),
    step(
      ['퍼진다', 'Spreading'],
      ['인증, 특허, 수상, 확산 가운데 하나가 있다', 'A certificate, patent, prize or copy of it exists'],
      ['증서나 자료', 'That proof'],
    ),
  ]),
];

/** Names of the fourteen indicators are public; steps and help are ours. Never an official grade. */
export const socialValueCheck: BuiltInFramework = {
  key: 'svi',
  version: 1,
  content: {
    name: t('사회적가치지표 자가진단', 'Social value index, self-check'),
    shortName: 'SVI',
    summary: t(
      '열네 지표를 스스로 살펴요. 공식 등급이 아니라 준비 상태예요.',
      'Fourteen indicators looked at by yourselves: a state of preparation, no official grade.',
    ),
    licence: t(
      '지표 이름은 공개 매뉴얼의 것이고 단계와 설명은 온실의 것이에요. 배점에는 확인되지 않은 값이 있어요. 그해 매뉴얼과 다르면 파일로 새 판을 올려 주세요.',
      'Names of indicators come from the public manual; steps and help are ours. Some points are unconfirmed: load a new version where the year’s manual differs.',
    ),
    sourceUrl: 'https://www.svi.or.kr',
    scoring: 'points',
    levels: [t('1걸음', 'Step 1'), t('2걸음', 'Step 2'), t('3걸음', 'Step 3')],
    dimensions: SOURCES.map(({ dimension }) => dimension),
    cells: SOURCES.flatMap(({ cells }) => cells),
    weights: [
      {
        year: 2024,
        points: {
          purpose: 2,
          management: 5,
          activity: 15,
          partners: 5,
          community: 5,
          reinvestment: 10,
          democracy: 5,
          wages: 8,
          training: 5,
          employment: 10,
          sales: 10,
          result: 10,
          productivity: 5,
          innovation: 5,
        },
      },
    ],
    funding: [],
  },
};
