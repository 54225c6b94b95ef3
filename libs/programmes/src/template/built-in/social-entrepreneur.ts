import {
  days,
  file,
  friday,
  link,
  number,
  t,
  table,
  text,
  tick,
  workingDays,
  type BuiltInTemplate,
} from './built-in-template.js';
import { socialEntrepreneurGates } from './social-entrepreneur-gates.js';

/** The 10-month social-entrepreneur programme: agreement in March, mid-term evaluation in July, final evaluation and settlement by December. */
export const socialEntrepreneur: BuiltInTemplate = {
  key: 'social_entrepreneur',
  name: t('사회적기업가 육성사업 10개월', 'Social-entrepreneur programme, 10 months'),
  summary: t(
    '3월 협약부터 12월 정산까지. 소셜미션, 실험, 중간평가, 지정 신청, 최종평가를 차례로 지나요.',
    'From the agreement in March to settlement in December: social mission, experiments, mid-term evaluation, designation, final evaluation.',
  ),
  lengthDays: 300,
  stages: [
    {
      key: 's1',
      name: t('출발', 'Start'),
      kind: 'start',
      startsDay: 0,
      milestones: [
        {
          key: 'm1',
          title: t('협약·오리엔테이션', 'Agreement and orientation'),
          goodLooksLike: t(
            '대표자가 서명한 협약서와, 누가 무엇을 맡는지 한눈에 보이는 역할표가 있어요. 사업비 전용 통장과 카드 사본도 함께 있어요.',
            'A signed agreement, a table that shows who does what, and copies of the dedicated account and card.',
          ),
          evidence: [
            file('agreement', '서명한 협약서', 'Signed agreement'),
            table('roles', '팀 역할표', 'Roles in the team', [
              t('이름', 'Name'),
              t('맡은 일', 'Role'),
              t('주당 시간', 'Hours a week'),
            ]),
            file('account', '사업비 통장·카드 사본', 'Copy of the dedicated account and card'),
          ],
          checklist: [
            tick(
              'signed',
              t('협약서에 대표자 서명과 날짜가 있다', 'The agreement is signed and dated'),
              t('협약서에 대표자 서명과 날짜를 넣어 주세요.', 'Please have the lead sign and date the agreement.'),
            ),
            tick(
              'roles',
              t('역할표에 모든 팀원과 주당 시간이 있다', 'The table names every member with hours a week'),
              t(
                '역할표에 빠진 팀원이 있어요. 모든 팀원의 주당 시간을 적어 주세요.',
                'Somebody is missing in the table of roles. Please give hours a week for every member.',
              ),
            ),
            tick(
              'account',
              t('통장 이름이 협약서의 팀 이름과 같다', 'The account is in the name on the agreement'),
              t(
                '통장 이름이 협약서의 팀 이름과 달라요. 사업비 전용 통장 사본을 올려 주세요.',
                'The account is in another name than the agreement. Please upload a copy of the dedicated account.',
              ),
            ),
          ],
          due: workingDays(8),
        },
        {
          key: 'm2',
          title: t('소셜미션 한 문장', 'Social mission in one sentence'),
          goodLooksLike: t(
            '누구의 어떤 문제를, 무엇으로, 어떻게 달라지게 하는지 한 문장에 다 들어 있어요. 처음 듣는 사람도 다시 말할 수 있어요.',
            'One sentence says whose problem, what you do and what changes. Somebody who hears it once can repeat it.',
          ),
          evidence: [
            text('mission', '소셜미션 한 문장', 'The social mission in one sentence'),
            text('reason', '왜 우리 팀이어야 하나요?', 'Why your team?'),
          ],
          due: days(21),
          requires: ['m1'],
        },
      ],
      gate: socialEntrepreneurGates.s1,
    },
    {
      key: 's2',
      name: t('비즈니스 모델', 'Business model'),
      kind: 'business_model',
      startsDay: 28,
      milestones: [
        {
          key: 'm3',
          title: t('당사자 인터뷰 10명', 'Ten interviews with those concerned'),
          goodLooksLike: t(
            '문제를 직접 겪는 10명을 만났어요. 의견이 아니라 지난달에 있었던 일을 물었고, 들은 말이 그대로 적혀 있어요.',
            'Ten people who live with the problem. You asked what happened last month, not what they think, and noted their own words.',
          ),
          measure: { unit: t('명', 'people'), target: 10 },
          evidence: [
            table('interviews', '인터뷰 기록', 'Interview notes', [
              t('만난 날', 'Date'),
              t('누구(이름 없이)', 'Who (no name)'),
              t('들은 말', 'What they said'),
            ]),
            text('learned', '새로 알게 된 것 세 가지', 'Three things you did not know'),
          ],
          checklist: [
            tick(
              'concerned',
              t('문제를 직접 겪는 사람을 만났다', 'The people met live with the problem'),
              t(
                '가족이나 지인이 아니라 문제를 직접 겪는 사람의 말이 필요해요. 더 만나 주세요.',
                'We need the words of people who live with the problem, not of friends. Please meet more of them.',
              ),
            ),
            tick(
              'past',
              t('의견이 아니라 지난 일을 물었다', 'Questions were about what happened, not opinions'),
              t(
                '“쓸 것 같다”는 답은 근거가 되기 어려워요. 지난달에 실제로 한 일을 물어봐 주세요.',
                '“I would use it” is weak evidence. Please ask what they did last month.',
              ),
            ),
            tick(
              'words',
              t('들은 말이 그대로 적혀 있다', 'Their own words are noted'),
              t('요약 대신 들은 말을 그대로 적어 주세요.', 'Please note their own words instead of a summary.'),
            ),
          ],
          due: days(49),
          requires: ['m2'],
        },
        {
          key: 'm4',
          title: t('문제 정의와 첫 고객', 'Problem and first customer'),
          goodLooksLike: t(
            '가장 먼저 도울 사람 한 무리를 골랐고, 그 사람들이 지금 쓰는 돈·시간·방법이 숫자로 적혀 있어요.',
            'One group you help first, with numbers for the money, time and means they spend on the problem today.',
          ),
          evidence: [
            text('problem', '문제 정의', 'The problem'),
            text('customer', '첫 고객과 지금 쓰는 방법', 'The first customer and what they do today'),
          ],
          due: workingDays(10, 'm3'),
          requires: ['m3'],
        },
        {
          key: 'm5',
          title: t('가장 작은 실험 설계', 'Design of the smallest experiment'),
          goodLooksLike: t(
            '틀리면 사업이 무너지는 가설 하나를 골랐고, 2주 안에 100만 원 이하로 확인하는 방법과 통과 기준이 적혀 있어요.',
            'One hypothesis that breaks the business if wrong, a test of two weeks and at most one million won, and the number that means “passed”.',
          ),
          evidence: [
            table('hypotheses', '가설과 실험', 'Hypotheses and tests', [
              t('가설', 'Hypothesis'),
              t('실험', 'Test'),
              t('통과 기준', 'Passed if'),
              t('비용', 'Cost'),
            ]),
          ],
          due: days(77),
          requires: ['m4'],
        },
        {
          key: 'm6',
          title: t('실험 결과', 'Result of the experiment'),
          goodLooksLike: t(
            '통과했는지 아닌지 숫자로 말하고, 다음에 바꿀 것 하나를 정했어요. 실패한 실험도 좋은 결과예요.',
            'Passed or not, in numbers, and one thing you change next. A failed test is a good result.',
          ),
          evidence: [
            text('result', '결과와 배운 점', 'Result and what you learned'),
            file('proof', '사진·설문·화면 등 증거', 'Proof: photos, survey, screenshots'),
          ],
          due: days(105),
          requires: ['m5'],
        },
        {
          key: 'm7',
          title: t('중간평가 자료', 'Mid-term evaluation papers'),
          goodLooksLike: t(
            '10쪽 이내 발표자료에 문제, 실험, 고객, 남은 기간 계획이 있어요. 집행표의 합계가 통장 잔액과 맞아요.',
            'At most ten slides: problem, experiments, customers, plan for the rest. The spending table agrees with the account.',
          ),
          evidence: [
            file('slides', '발표자료(PDF)', 'Slides (PDF)'),
            table('spending', '사업비 집행표', 'Spending', [
              t('비목', 'Category'),
              t('계획', 'Planned'),
              t('집행', 'Spent'),
            ]),
          ],
          due: friday(2, 5),
          requires: ['m6'],
        },
      ],
      gate: socialEntrepreneurGates.s2,
    },
    {
      key: 's3',
      name: t('첫 고객과 지역', 'First customers and region'),
      kind: 'local_project',
      startsDay: 133,
      milestones: [
        {
          key: 'm8',
          title: t('돈을 낸 고객 3곳', 'Three paying customers'),
          goodLooksLike: t(
            '아는 사람이 아닌 고객 3곳이 값을 냈어요. 세금계산서나 카드 매출전표가 있고, 다시 살지 물어봤어요.',
            'Three customers who are not friends have paid. There are invoices or card slips, and you asked whether they would buy again.',
          ),
          measure: { unit: t('곳', 'customers'), target: 3 },
          evidence: [
            number('customers', '돈을 낸 고객 수', 'Paying customers', t('곳', 'customers')),
            file('invoices', '세금계산서·매출전표', 'Invoices or card slips'),
          ],
          due: days(168),
          requires: ['m7'],
        },
        {
          key: 'm9',
          title: t('사업자등록 또는 법인 설립', 'Business registration or incorporation'),
          goodLooksLike: t(
            '사회적 목적이 정관에 적혀 있고, 이익을 나누는 규칙(사회적 목적에 3분의 2)이 들어 있어요.',
            'The articles state the social purpose and the rule for profit (two thirds to that purpose).',
          ),
          evidence: [
            file('registration', '사업자등록증 또는 등기부', 'Certificate of registration'),
            file('articles', '정관', 'Articles'),
          ],
          due: days(182),
        },
        {
          key: 'm10',
          title: t('지역 협력 프로젝트', 'Project with a local partner'),
          goodLooksLike: t(
            '지역 기관이나 주민 모임과 함께한 일이 한 가지 있고, 서로 무엇을 했는지와 달라진 것이 적혀 있어요.',
            'One thing done with a local body or residents: who did what, and what changed.',
          ),
          evidence: [
            text('story', '함께한 일과 달라진 것', 'What you did together and what changed'),
            file('partner', '협약서·공문·사진', 'Agreement, letter or photos'),
            link('news', '알린 글', 'Where it was published', false),
          ],
          due: days(210),
        },
      ],
      gate: socialEntrepreneurGates.s3,
    },
    {
      key: 's4',
      name: t('지정과 투자 준비', 'Designation and investment readiness'),
      kind: 'readiness',
      startsDay: 196,
      milestones: [
        {
          key: 'm11',
          title: t('의무교육 20시간', 'Twenty hours of compulsory education'),
          goodLooksLike: t(
            '수료증의 시간을 더하면 20시간이 넘고, 노무·회계 과목이 들어 있어요.',
            'The certificates add up to twenty hours, labour law and accounting among them.',
          ),
          measure: { unit: t('시간', 'hours'), target: 20 },
          evidence: [
            number('hours', '들은 시간', 'Hours', t('시간', 'hours')),
            file('certificates', '수료증', 'Certificates'),
          ],
          due: days(217),
        },
        {
          key: 'm12',
          title: t('예비사회적기업 지정 신청', 'Application for preliminary designation'),
          goodLooksLike: t(
            '지역형이나 부처형 가운데 하나를 골라 신청했고, 7가지 요건마다 증빙이 있어요. 아직이면 부족한 요건과 채울 날짜가 있어요.',
            'An application of the regional or the ministry type with proof for each of the seven conditions; or what is missing, with a date.',
          ),
          evidence: [
            table('conditions', '요건 점검표', 'Conditions', [
              t('요건', 'Condition'),
              t('증빙', 'Proof'),
              t('채울 날', 'By when'),
            ]),
            file('application', '신청서 또는 접수증', 'Application or receipt', false),
          ],
          due: friday(-1, 8),
          requires: ['m9'],
        },
        {
          key: 'm13',
          title: t('IR 자료와 3년 재무 계획', 'Pitch deck and three-year plan'),
          goodLooksLike: t(
            '12쪽 이내. 고객 한 명에게서 남는 돈과, 인건비의 절반을 매출로 내는 때가 적혀 있어요.',
            'At most twelve slides, with what one customer leaves you and when sales pay half of the wages.',
          ),
          evidence: [
            file('deck', 'IR 자료(PDF)', 'Pitch deck (PDF)'),
            file('finance', '재무 계획표', 'Financial plan'),
          ],
          due: days(245),
          requires: ['m8'],
        },
      ],
      gate: socialEntrepreneurGates.s4,
    },
    {
      key: 's5',
      name: t('마무리', 'Closing'),
      kind: 'closing',
      startsDay: 252,
      milestones: [
        {
          key: 'm14',
          title: t('최종평가 발표', 'Final evaluation'),
          goodLooksLike: t(
            '협약 때 목표와 지금 숫자를 나란히 놓았고, 못 이룬 것의 까닭과 내년 첫 석 달 계획이 있어요.',
            'The goals of the agreement beside today’s numbers, why some were missed, and the first three months of next year.',
          ),
          evidence: [
            file('slides', '발표자료(PDF)', 'Slides (PDF)'),
            table('goals', '목표와 결과', 'Goals and results', [
              t('목표', 'Goal'),
              t('결과', 'Result'),
              t('까닭', 'Why'),
            ]),
          ],
          due: friday(4, 9),
          requires: ['m13'],
        },
        {
          key: 'm15',
          title: t('정산·성과보고', 'Settlement and report'),
          goodLooksLike: t(
            '정산표의 모든 줄에 증빙이 붙어 있고, 남은 돈과 이자가 적혀 있어요. 성과공유회에 쓸 한 쪽 요약이 있어요.',
            'Every line of the settlement has its proof, balance and interest are stated, and there is a one-page summary for the showcase.',
          ),
          evidence: [
            file('settlement', '정산보고서', 'Settlement report'),
            file('proofs', '증빙 묶음', 'Proofs'),
            text('summary', '한 쪽 요약', 'One-page summary'),
          ],
          due: workingDays(15, 'm14'),
          requires: ['m14'],
        },
      ],
      gate: socialEntrepreneurGates.s5,
    },
  ],
};
