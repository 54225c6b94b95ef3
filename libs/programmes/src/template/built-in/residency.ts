import {
  days,
  file,
  friday,
  link,
  number,
  t,
  table,
  text,
  workingDays,
  type BuiltInTemplate,
} from './built-in-template.js';

/** A residency of one year with one year's extension, as Social Campus ON runs it. */
export const residency: BuiltInTemplate = {
  key: 'residency',
  name: t('입주 1+1년', 'Residency, 1 + 1 years'),
  summary: t(
    '입주부터 졸업까지 2년. 그때그때 숫자를 나누고, 11개월째 연장심사를 지나요.',
    'Two years from move-in to graduation: numbers along the way, and the review for the second year in month 11.',
  ),
  lengthDays: 729,
  stages: [
    {
      key: 's1',
      name: t('입주', 'Move-in'),
      kind: 'residency',
      startsDay: 0,
      milestones: [
        {
          key: 'm1',
          title: t('입주 계약과 안전 교육', 'Residency agreement and safety briefing'),
          goodLooksLike: t(
            '서명한 계약서가 있고, 입주자 전원이 이용 규칙과 소방 교육을 들었어요.',
            'The agreement is signed and everybody has heard the house rules and the fire briefing.',
          ),
          evidence: [
            file('agreement', '서명한 입주계약서', 'Signed agreement'),
            table('people', '입주자 명단', 'Residents', [
              t('이름', 'Name'),
              t('맡은 일', 'Role'),
              t('교육 받은 날', 'Briefed on'),
            ]),
          ],
          due: workingDays(5),
        },
        {
          key: 'm2',
          title: t('출발점 진단', 'Where you start'),
          goodLooksLike: t(
            '매출, 고객, 고용, 사회적 성과의 지금 숫자가 있고, 어떻게 셌는지 적혀 있어요. 1년 뒤에 같은 방법으로 다시 세요.',
            'Today’s sales, customers, jobs and social results, and how you counted, so that you can count the same way in a year.',
          ),
          evidence: [
            table('baseline', '지금 숫자', 'Today’s numbers', [
              t('지표', 'Indicator'),
              t('값', 'Value'),
              t('센 방법', 'How counted'),
            ]),
            text('need', '허브에서 가장 받고 싶은 도움', 'The help you need most'),
          ],
          due: days(21),
          requires: ['m1'],
        },
        {
          key: 'm3',
          title: t('1년 성장 계획', 'Growth plan for the year'),
          goodLooksLike: t(
            '목표가 세 개를 넘지 않고, 목표마다 분기별 숫자와 맡은 사람이 있어요.',
            'At most three goals, each with a number for every quarter and a person.',
          ),
          evidence: [
            table('goals', '목표', 'Goals', [
              t('목표', 'Goal'),
              t('분기별 숫자', 'Number each quarter'),
              t('맡은 사람', 'Who'),
            ]),
          ],
          due: days(45),
          requires: ['m2'],
        },
      ],
    },
    {
      key: 's2',
      name: t('1년 차', 'First year'),
      kind: 'business_model',
      startsDay: 60,
      milestones: [
        {
          key: 'm4',
          title: t('1분기 숫자와 배운 점', 'Numbers and lessons, quarter 1'),
          goodLooksLike: t(
            '계획과 결과가 나란히 있고, 다음 분기에 그만둘 것 하나를 정했어요.',
            'Plan beside result, and one thing you stop doing next quarter.',
          ),
          evidence: [
            number('sales', '분기 매출', 'Sales of the quarter', t('원', 'won')),
            number('jobs', '유급 근로자', 'Paid employees', t('명', 'people')),
            text('lesson', '배운 점과 그만둘 것', 'What you learned and what you stop'),
          ],
          due: friday(2, 4),
          requires: ['m3'],
        },
        {
          key: 'm5',
          title: t('사회적 목적을 정관에', 'Social purpose in the articles'),
          goodLooksLike: t(
            '정관에 사회적 목적과 의사결정 구조가 적혀 있고, 총회 회의록이 있어요.',
            'The articles state purpose and decision structure, and there are minutes of the meeting.',
          ),
          evidence: [file('articles', '정관', 'Articles'), file('minutes', '회의록', 'Minutes')],
          due: days(150),
        },
        {
          key: 'm6',
          title: t('2분기 숫자와 배운 점', 'Numbers and lessons, quarter 2'),
          goodLooksLike: t(
            '지난 분기에 그만두기로 한 것을 정말 그만뒀는지부터 적혀 있어요.',
            'It begins with whether you really stopped what you meant to stop.',
          ),
          evidence: [
            number('sales', '분기 매출', 'Sales of the quarter', t('원', 'won')),
            number('jobs', '유급 근로자', 'Paid employees', t('명', 'people')),
            text('lesson', '배운 점과 바꿀 것', 'What you learned and what you change'),
          ],
          due: friday(2, 7),
          requires: ['m4'],
        },
        {
          key: 'm7',
          title: t('이웃에게 연 프로그램', 'A programme open to neighbours'),
          goodLooksLike: t(
            '입주기업이 아닌 주민·청년이 참여했고, 몇 명이 왜 왔는지 적혀 있어요.',
            'Residents or young people from outside took part; you know how many and why.',
          ),
          measure: { unit: t('명', 'people'), target: 10 },
          evidence: [
            number('people', '참여한 사람', 'People who came', t('명', 'people')),
            file('photos', '사진', 'Photos'),
            link('notice', '모집 글', 'The notice', false),
          ],
          due: days(255),
        },
      ],
    },
    {
      key: 's3',
      name: t('연장심사', 'Review for the second year'),
      kind: 'readiness',
      startsDay: 270,
      milestones: [
        {
          key: 'm8',
          title: t('1년 성과와 연장 신청', 'Results of the year and application'),
          goodLooksLike: t(
            '출발점 진단과 같은 방법으로 센 숫자가 나란히 있어요. 한 해 더 필요한 까닭이 공간이 아니라 성장으로 설명돼요.',
            'Numbers counted as at the start, side by side. Another year is argued by growth, not by the room.',
          ),
          evidence: [
            table('results', '출발점과 지금', 'Then and now', [
              t('지표', 'Indicator'),
              t('출발점', 'Then'),
              t('지금', 'Now'),
            ]),
            file('application', '연장 신청서', 'Application'),
          ],
          due: days(315),
          requires: ['m6'],
        },
        {
          key: 'm9',
          title: t('2년 차 계획', 'Plan for the second year'),
          goodLooksLike: t(
            '졸업 뒤에 있을 곳과 그때 낼 임차료가 적혀 있고, 거기서 거꾸로 계획했어요.',
            'It states where you will be after graduation and the rent you will pay, and plans backwards from there.',
          ),
          evidence: [
            text('after', '졸업 뒤 있을 곳과 비용', 'Where you go and what it costs'),
            table('goals', '목표', 'Goals', [
              t('목표', 'Goal'),
              t('반기별 숫자', 'Number each half'),
              t('맡은 사람', 'Who'),
            ]),
          ],
          due: workingDays(10, 'm8'),
          requires: ['m8'],
        },
      ],
    },
    {
      key: 's4',
      name: t('2년 차', 'Second year'),
      kind: 'mentoring',
      startsDay: 365,
      milestones: [
        {
          key: 'm10',
          title: t('반기 숫자와 고객 5곳의 말', 'Half-year numbers and five customers'),
          goodLooksLike: t(
            '고객 5곳에 왜 계속 쓰는지 물었고, 들은 말 그대로 적혀 있어요.',
            'You asked five customers why they stay, and noted their own words.',
          ),
          measure: { unit: t('곳', 'customers'), target: 5 },
          evidence: [
            number('sales', '반기 매출', 'Sales of the half-year', t('원', 'won')),
            table('customers', '고객의 말', 'What customers said', [
              t('고객', 'Customer'),
              t('들은 말', 'What they said'),
            ]),
          ],
          due: friday(2, 19),
          requires: ['m9'],
        },
        {
          key: 'm11',
          title: t('인증 또는 투자 자료', 'Certification or investment papers'),
          goodLooksLike: t(
            '사회적기업 인증 신청서나 IR 자료 가운데 하나가 끝까지 되어 있고, 밖의 사람 두 명에게 물어봤어요.',
            'Either the application for certification or the pitch deck is complete, and two outsiders have read it.',
          ),
          evidence: [
            file('papers', '신청서 또는 IR 자료', 'Application or deck'),
            text('feedback', '밖의 사람 두 명의 말', 'What two outsiders said'),
          ],
          due: days(600),
        },
      ],
    },
    {
      key: 's5',
      name: t('졸업', 'Graduation'),
      kind: 'closing',
      startsDay: 640,
      milestones: [
        {
          key: 'm12',
          title: t('졸업 준비', 'Ready to leave'),
          goodLooksLike: t(
            '옮길 곳의 계약이나 확약이 있고, 쓰던 장비를 돌려줄 날이 정해졌어요.',
            'There is a lease or a promise for the new place, and a day to give back equipment.',
          ),
          evidence: [
            file('lease', '임대차 계약서 또는 확약서', 'Lease or letter'),
            table('equipment', '돌려줄 장비', 'Equipment to return', [
              t('장비', 'Item'),
              t('돌려줄 날', 'Returned on'),
            ]),
          ],
          due: days(680),
        },
        {
          key: 'm13',
          title: t('2년 성과와 후배에게', 'Two years, and a word to those who follow'),
          goodLooksLike: t(
            '출발점부터 졸업까지의 숫자와, 후배 입주기업에 줄 조언 세 가지가 있어요.',
            'The numbers from start to graduation, and three pieces of advice for those who move in next.',
          ),
          evidence: [
            table('results', '출발점과 졸업', 'Start and graduation', [
              t('지표', 'Indicator'),
              t('출발점', 'Start'),
              t('졸업', 'Graduation'),
            ]),
            text('advice', '후배에게 주는 조언 세 가지', 'Three pieces of advice'),
          ],
          due: friday(2, 24),
          requires: ['m12'],
        },
      ],
    },
  ],
};
