import { block, t, type BuiltInType } from './built-in-type.js';

/** Onsil's own: a business model between the mission it serves and the change it makes, with beneficiaries and surplus. */
export const socialBusinessCanvas: BuiltInType = {
  key: 'social_business_canvas',
  number: 1,
  content: {
    name: t('소셜 비즈니스 캔버스', 'Social business canvas'),
    blocks: [
      block(
        'mission',
        t('소셜미션', 'Social mission'),
        t(
          '어떤 사회 문제를 풀려고 있나요? 한 문장으로 적어요.',
          'Which social problem are you here to solve? One sentence.',
        ),
        [1, 1, 5, 1],
      ),
      block(
        'impact',
        t('사회성과(임팩트)', 'Social impact'),
        t(
          '누구의 무엇이 얼마나 달라지나요? 어떻게 세나요?',
          'What changes for whom, by how much? How do you count it?',
        ),
        [6, 1, 5, 1],
      ),
      block(
        'key_partners',
        t('핵심 파트너', 'Key partners'),
        t(
          '지역에서 누구와 함께하나요? 그들은 왜 함께하나요?',
          'Who in the area works with you, and what is in it for them?',
        ),
        [1, 2, 2, 2],
      ),
      block(
        'key_activities',
        t('핵심 활동', 'Key activities'),
        t('매주 꼭 해야 하는 일은 무엇인가요?', 'What has to be done every week?'),
        [3, 2, 2, 1],
      ),
      block(
        'key_resources',
        t('핵심 자원', 'Key resources'),
        t(
          '없으면 안 되는 사람, 물건, 장소, 허가는 무엇인가요?',
          'Which people, things, places and permits can you not do without?',
        ),
        [3, 3, 2, 1],
      ),
      block(
        'value_propositions',
        t('가치 제안', 'Value propositions'),
        t(
          '쓰는 사람, 돈을 내는 사람, 사회에 각각 무엇이 좋아지나요?',
          'What gets better for users, for payers, for society?',
        ),
        [5, 2, 2, 2],
      ),
      block(
        'customer_relationships',
        t('고객 관계', 'Customer relationships'),
        t('처음 만나고, 다시 찾게 하는 방법은 무엇인가요?', 'How do you meet them first, and why do they come back?'),
        [7, 2, 2, 1],
      ),
      block(
        'channels',
        t('채널', 'Channels'),
        t('어디서 알게 되고, 어떻게 받나요?', 'Where do they hear of you, and how do they get it?'),
        [7, 3, 2, 1],
      ),
      block(
        'customers_and_beneficiaries',
        t('고객과 수혜자', 'Customers and beneficiaries'),
        t(
          '누가 돈을 내고, 누가 도움을 받나요? 같은 사람인가요?',
          'Who pays, and who benefits? Are they the same people?',
        ),
        [9, 2, 2, 2],
      ),
      block(
        'cost_structure',
        t('비용', 'Costs'),
        t('한 번, 한 달에 얼마가 드나요?', 'What does one delivery, one month cost?'),
        [1, 4, 4, 1],
      ),
      block(
        'revenue_streams',
        t('수익', 'Revenue'),
        t('누가, 무엇에, 얼마를, 얼마나 자주 내나요?', 'Who pays, for what, how much and how often?'),
        [5, 4, 4, 1],
      ),
      block(
        'surplus',
        t('남는 돈', 'Surplus'),
        t('남는 돈은 어디에 쓰나요? 누가 정하나요?', 'Where does what is left over go? Who decides?'),
        [9, 4, 2, 1],
      ),
    ],
    attribution: {
      text: t(
        'Business Model Canvas(Strategyzer AG)를 CC BY-SA 3.0에 따라 고쳤어요. 소셜미션, 사회성과, 수혜자, 남는 돈을 더했어요.',
        'Adapts the Business Model Canvas (Strategyzer AG) under CC BY-SA 3.0: mission, impact, beneficiaries and surplus were added.',
      ),
      url: 'https://www.strategyzer.com/library/the-business-model-canvas',
      licence: 'CC BY-SA 3.0',
    },
  },
};
