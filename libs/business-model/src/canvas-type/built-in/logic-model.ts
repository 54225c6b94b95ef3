import { block, t, type BuiltInType } from './built-in-type.js';

/** From what goes in to what changes: a logic model, worked out backwards from the impact. */
export const logicModel: BuiltInType = {
  key: 'logic_model',
  number: 1,
  content: {
    name: t('논리 모델(변화 이론)', 'Logic model (theory of change)'),
    blocks: [
      block(
        'inputs',
        t('투입', 'Inputs'),
        t('돈, 사람, 시간, 장소를 무엇을 얼마나 넣나요?', 'What money, people, time and places go in?'),
        [1, 1, 2, 2],
      ),
      block(
        'activities',
        t('활동', 'Activities'),
        t('넣은 것으로 무엇을 하나요?', 'What do you do with them?'),
        [3, 1, 2, 2],
      ),
      block(
        'outputs',
        t('산출', 'Outputs'),
        t(
          '몇 번, 몇 명, 몇 개인가요? 셀 수 있는 것을 적어요.',
          'How often, how many people, how many things? What can be counted.',
        ),
        [5, 1, 2, 2],
      ),
      block(
        'outcomes_short',
        t('단기 변화', 'Short-term outcomes'),
        t(
          '참여한 사람이 1년 안에 무엇을 알고, 느끼고, 다르게 하나요?',
          'What do people know, feel or do differently within a year?',
        ),
        [7, 1, 2, 2],
      ),
      block(
        'outcomes_medium',
        t('중기 변화', 'Medium-term outcomes'),
        t(
          '1~3년 뒤 생활이나 관계가 어떻게 달라지나요?',
          'How are lives or relations different after one to three years?',
        ),
        [9, 1, 2, 2],
      ),
      block(
        'outcomes_long',
        t('장기 변화', 'Long-term outcomes'),
        t('3년 뒤에도 남는 변화는 무엇인가요?', 'What still holds after three years?'),
        [11, 1, 2, 2],
      ),
      block(
        'impact',
        t('임팩트', 'Impact'),
        t(
          '결국 어떤 사회가 되나요? 여기부터 거꾸로 적어 보세요.',
          'What is society like in the end? Begin here and work backwards.',
        ),
        [13, 1, 2, 2],
      ),
      block(
        'stakeholders',
        t('이해관계자', 'Stakeholders'),
        t('누가 돕고, 누가 영향을 받고, 누가 막을 수 있나요?', 'Who helps, who is affected, who could stop it?'),
        [1, 3, 4, 1],
      ),
      block(
        'assumptions',
        t('전제', 'Assumptions'),
        t('무엇이 참이어야 앞 칸이 다음 칸으로 이어지나요?', 'What must be true for one step to lead to the next?'),
        [5, 3, 5, 1],
      ),
      block(
        'external_factors',
        t('바깥 조건', 'External factors'),
        t(
          '우리가 바꿀 수 없지만 결과를 바꾸는 것은 무엇인가요?',
          'What can change the result though you cannot change it?',
        ),
        [10, 3, 5, 1],
      ),
    ],
    attribution: null,
  },
};
