import type { CanvasBlock } from '@onsil/contracts';

import { block, LEAN_ATTRIBUTION, t, type BuiltInType } from './built-in-type.js';

/** The nine blocks of the Lean Canvas with their grid beginning at a row. */
export const leanBlocks = (row: number): CanvasBlock[] => [
  block(
    'problem',
    t('문제', 'Problem'),
    t(
      '가장 큰 문제 셋은 무엇인가요? 지금은 어떻게 견디나요?',
      'Which three problems are the biggest? How do people cope today?',
    ),
    [1, row, 2, 2],
  ),
  block(
    'customer_segments',
    t('고객', 'Customer segments'),
    t('누구의 문제인가요? 가장 먼저 써 볼 사람은 누구인가요?', 'Whose problem is it? Who will try it first?'),
    [9, row, 2, 2],
  ),
  block(
    'unique_value_proposition',
    t('고유한 가치 제안', 'Unique value proposition'),
    t('왜 다르고 왜 볼 만한지 한 문장으로 말하면요?', 'In one sentence: why are you different and worth attention?'),
    [5, row, 2, 2],
  ),
  block(
    'solution',
    t('해결 방법', 'Solution'),
    t('문제마다 가장 작은 해결책은 무엇인가요?', 'What is the smallest answer to each problem?'),
    [3, row, 2, 1],
  ),
  block('channels', t('채널', 'Channels'), t('고객에게 가는 길은 무엇인가요?', 'What is your path to customers?'), [
    7,
    row + 1,
    2,
    1,
  ]),
  block(
    'revenue_streams',
    t('수익', 'Revenue streams'),
    t('누가, 무엇에, 얼마를 내나요?', 'Who pays, for what, how much?'),
    [6, row + 2, 5, 1],
  ),
  block(
    'cost_structure',
    t('비용', 'Cost structure'),
    t('고객을 얻고 돌보는 데 무엇이 드나요?', 'What does it cost to win and serve a customer?'),
    [1, row + 2, 5, 1],
  ),
  block(
    'key_metrics',
    t('핵심 지표', 'Key metrics'),
    t('잘되고 있는지 어떤 숫자로 아나요?', 'Which numbers tell you that it works?'),
    [3, row + 1, 2, 1],
  ),
  block(
    'unfair_advantage',
    t('따라 하기 힘든 것', 'Unfair advantage'),
    t('다른 이가 쉽게 베끼거나 살 수 없는 것은 무엇인가요?', 'What can others not easily copy or buy?'),
    [7, row, 2, 1],
  ),
];

/** Nine blocks that begin with the problem. */
export const leanCanvas: BuiltInType = {
  key: 'lean_canvas',
  number: 1,
  content: { name: t('린 캔버스', 'Lean Canvas'), blocks: leanBlocks(1), attribution: LEAN_ATTRIBUTION },
};
