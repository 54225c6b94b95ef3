import { days, file, link, number, t, table, text, workingDays, type BuiltInTemplate } from './built-in-template.js';

/** A 12-week accelerator: customers first, an experiment every week, a demo day at the end. */
export const accelerator: BuiltInTemplate = {
  key: 'accelerator',
  name: t('액셀러레이팅 12주', 'Accelerator, 12 weeks'),
  summary: t(
    '진단, 고객, 실험, 투자 준비, 데모데이. 매주 하나씩 끝내요.',
    'Diagnosis, customers, experiments, investment readiness, demo day: one thing finished every week.',
  ),
  lengthDays: 84,
  stages: [
    {
      key: 's1',
      name: t('진단', 'Diagnosis'),
      kind: 'start',
      startsDay: 0,
      milestones: [
        {
          key: 'm1',
          title: t('시작 진단과 12주 목표', 'Diagnosis and the 12-week goal'),
          goodLooksLike: t(
            '12주 뒤에 달라져 있을 숫자가 하나뿐이에요. 지금 값과 목표 값이 있어요.',
            'One number that will be different in twelve weeks, with today’s value and the goal.',
          ),
          evidence: [
            text('goal', '12주 목표 숫자 하나', 'The one number'),
            table('today', '지금 상태', 'Today', [t('항목', 'Item'), t('값', 'Value')]),
          ],
          due: days(4),
        },
        {
          key: 'm2',
          title: t('가장 위험한 가정 세 가지', 'The three riskiest assumptions'),
          goodLooksLike: t(
            '틀리면 사업이 멈추는 순서대로 적혀 있고, 왜 그렇게 봤는지 근거가 있어요.',
            'In the order in which they would stop the business, each with a reason.',
          ),
          evidence: [
            table('assumptions', '가정', 'Assumptions', [
              t('가정', 'Assumption'),
              t('틀리면', 'If wrong'),
              t('근거', 'Evidence so far'),
            ]),
          ],
          due: days(11),
          requires: ['m1'],
        },
      ],
    },
    {
      key: 's2',
      name: t('고객', 'Customers'),
      kind: 'business_model',
      startsDay: 14,
      milestones: [
        {
          key: 'm3',
          title: t('고객 인터뷰 15명', 'Fifteen customer interviews'),
          goodLooksLike: t(
            '15명 가운데 10명 넘게 처음 만난 사람이에요. 제품을 보여 주기 전에 들은 말이 적혀 있어요.',
            'More than ten of the fifteen are strangers, and you listened before you showed anything.',
          ),
          measure: { unit: t('명', 'people'), target: 15 },
          evidence: [
            table('interviews', '인터뷰 기록', 'Interview notes', [
              t('만난 날', 'Date'),
              t('누구(이름 없이)', 'Who (no name)'),
              t('들은 말', 'What they said'),
            ]),
          ],
          due: days(21),
          requires: ['m2'],
        },
        {
          key: 'm4',
          title: t('고객 한 무리와 약속 한 줄', 'One segment, one promise'),
          goodLooksLike: t(
            '누구에게 무엇을 약속하는지 한 줄이고, 인터뷰한 사람 말에서 왔어요.',
            'One line: to whom you promise what, in words that came from the interviews.',
          ),
          evidence: [
            text('promise', '약속 한 줄', 'The promise'),
            text('quotes', '그 말이 나온 인터뷰', 'The interviews it came from'),
          ],
          due: days(28),
          requires: ['m3'],
        },
        {
          key: 'm5',
          title: t('사전 주문 또는 의향서 3건', 'Three pre-orders or letters of intent'),
          goodLooksLike: t(
            '돈이나 도장이 들어간 약속 3건이에요. 좋다는 말은 세지 않아요.',
            'Three promises with money or a signature. Praise does not count.',
          ),
          measure: { unit: t('건', 'promises'), target: 3 },
          evidence: [
            number('orders', '받은 건수', 'Promises', t('건', 'promises')),
            file('letters', '주문서·의향서', 'Orders or letters'),
          ],
          due: days(35),
          requires: ['m4'],
        },
      ],
    },
    {
      key: 's3',
      name: t('성장 실험', 'Growth experiments'),
      kind: 'mentoring',
      startsDay: 36,
      milestones: [
        {
          key: 'm6',
          title: t('첫 버전을 고객 손에', 'First version in customers’ hands'),
          goodLooksLike: t(
            '고객이 혼자 쓸 수 있어요. 어디에서 막혔는지 5명을 지켜본 기록이 있어요.',
            'Customers can use it alone, and you watched where five of them got stuck.',
          ),
          evidence: [
            link('product', '쓸 수 있는 곳', 'Where it can be used'),
            text('watched', '지켜본 5명이 막힌 곳', 'Where five people got stuck'),
          ],
          due: days(46),
          requires: ['m5'],
        },
        {
          key: 'm7',
          title: t('고객 한 명의 셈', 'The sums of one customer'),
          goodLooksLike: t(
            '한 명을 얻는 데 드는 돈과 남는 돈이 영수증에서 나온 숫자예요.',
            'What it costs to win one customer and what remains, from receipts and not from hopes.',
          ),
          evidence: [
            table('unit', '고객 한 명의 셈', 'Per customer', [
              t('항목', 'Item'),
              t('금액', 'Amount'),
              t('근거', 'Source'),
            ]),
          ],
          due: workingDays(5, 'm6'),
          requires: ['m6'],
        },
        {
          key: 'm8',
          title: t('실험 세 번의 결과', 'Results of three experiments'),
          goodLooksLike: t(
            '세 번 모두 기준을 먼저 정했고, 한 번은 통과하지 못했어요. 무엇을 바꿨는지 있어요.',
            'All three had their threshold first, and at least one failed. You say what you changed.',
          ),
          measure: { unit: t('번', 'experiments'), target: 3 },
          evidence: [
            table('experiments', '실험', 'Experiments', [
              t('가설', 'Hypothesis'),
              t('통과 기준', 'Passed if'),
              t('결과', 'Result'),
              t('바꾼 것', 'What changed'),
            ]),
          ],
          due: days(59),
          requires: ['m6'],
        },
      ],
    },
    {
      key: 's4',
      name: t('투자 준비', 'Investment readiness'),
      kind: 'readiness',
      startsDay: 60,
      milestones: [
        {
          key: 'm9',
          title: t('주주현황과 재무 자료', 'Cap table and accounts'),
          goodLooksLike: t(
            '주주명부, 최근 재무제표, 앞으로 12개월 현금표가 서로 맞아요.',
            'Shareholders, latest accounts and twelve months of cash agree with each other.',
          ),
          evidence: [
            file('captable', '주주명부', 'Cap table'),
            file('accounts', '재무제표', 'Accounts'),
            file('cash', '12개월 현금표', 'Twelve months of cash'),
          ],
          due: days(63),
        },
        {
          key: 'm10',
          title: t('임팩트 한 쪽', 'Impact on one page'),
          goodLooksLike: t(
            '누구의 무엇이 얼마나 달라졌는지 숫자 하나와 이야기 하나가 있고, 어떻게 셌는지 적혀 있어요.',
            'Whose life changed and by how much: one number, one story, and how you counted.',
          ),
          evidence: [
            text('impact', '숫자 하나와 이야기 하나', 'One number, one story'),
            text('method', '센 방법', 'How you counted'),
          ],
          due: days(66),
        },
        {
          key: 'm11',
          title: t('IR 자료와 모의 발표', 'Pitch deck and rehearsal'),
          goodLooksLike: t(
            '5분 안에 끝나고, 숫자 세 개와 요청 하나가 남아요. 멘토 두 명 앞에서 해 봤어요.',
            'It ends within five minutes and leaves three numbers and one request. Two mentors have seen it.',
          ),
          evidence: [
            file('deck', 'IR 자료(PDF)', 'Pitch deck (PDF)'),
            text('feedback', '멘토 두 명의 말', 'What two mentors said'),
          ],
          due: days(73),
          requires: ['m7', 'm8'],
        },
      ],
    },
    {
      key: 's5',
      name: t('데모데이', 'Demo day'),
      kind: 'closing',
      startsDay: 77,
      milestones: [
        {
          key: 'm12',
          title: t('데모데이와 다음 90일', 'Demo day and the next 90 days'),
          goodLooksLike: t(
            '만난 투자자와 다음 약속이 있고, 12주 목표 숫자의 결과와 다음 90일 계획이 있어요.',
            'The investors you met and the next meeting, the result of the one number, and a plan for ninety days.',
          ),
          evidence: [
            table('investors', '만난 투자자', 'Investors', [t('누구', 'Who'), t('다음 약속', 'Next meeting')]),
            text('result', '12주 목표의 결과', 'Result of the 12-week goal'),
            text('next', '다음 90일 계획', 'The next 90 days'),
          ],
          due: days(81),
          requires: ['m11'],
        },
      ],
    },
  ],
};
