import { block, BMC_ATTRIBUTION, t, type BuiltInType } from './built-in-type.js';

/** Nine blocks: for whom, what, how, with whom, and what it costs and brings. */
export const businessModelCanvas: BuiltInType = {
  key: 'business_model_canvas',
  number: 1,
  content: {
    name: t('비즈니스 모델 캔버스', 'Business Model Canvas'),
    blocks: [
      block(
        'customer_segments',
        t('고객', 'Customer segments'),
        t('누구의 어떤 하루를 바꾸나요? 누가 돈을 내나요?', 'Whose day do you change? Who pays?'),
        [9, 1, 2, 2],
      ),
      block(
        'value_propositions',
        t('가치 제안', 'Value propositions'),
        t(
          '고객의 어떤 일을 덜어 주나요? 왜 지금 쓰는 방법보다 나은가요?',
          'What do you take off their hands? Why is it better than what they do now?',
        ),
        [5, 1, 2, 2],
      ),
      block(
        'channels',
        t('채널', 'Channels'),
        t('고객은 어디서 알게 되고, 어떻게 받나요?', 'Where do customers hear of you, and how do they get it?'),
        [7, 2, 2, 1],
      ),
      block(
        'customer_relationships',
        t('고객 관계', 'Customer relationships'),
        t('처음 만나고, 다시 찾게 하는 방법은 무엇인가요?', 'How do you meet them first, and why do they come back?'),
        [7, 1, 2, 1],
      ),
      block(
        'revenue_streams',
        t('수익', 'Revenue streams'),
        t('누가, 무엇에, 얼마를, 얼마나 자주 내나요?', 'Who pays, for what, how much and how often?'),
        [6, 3, 5, 1],
      ),
      block(
        'key_resources',
        t('핵심 자원', 'Key resources'),
        t(
          '없으면 안 되는 사람, 물건, 장소, 허가는 무엇인가요?',
          'Which people, things, places and permits can you not do without?',
        ),
        [3, 2, 2, 1],
      ),
      block(
        'key_activities',
        t('핵심 활동', 'Key activities'),
        t('매주 꼭 해야 하는 일은 무엇인가요?', 'What has to be done every week?'),
        [3, 1, 2, 1],
      ),
      block(
        'key_partners',
        t('핵심 파트너', 'Key partners'),
        t('누구와 함께하나요? 그들은 왜 함께하나요?', 'Who works with you, and what is in it for them?'),
        [1, 1, 2, 2],
      ),
      block(
        'cost_structure',
        t('비용', 'Cost structure'),
        t(
          '한 번, 한 달에 얼마가 드나요? 무엇이 늘면 같이 느나요?',
          'What does one delivery, one month cost? What grows with volume?',
        ),
        [1, 3, 5, 1],
      ),
    ],
    attribution: BMC_ATTRIBUTION,
  },
};
