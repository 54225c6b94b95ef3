import { block, t, type BuiltInType } from './built-in-type.js';
import { leanBlocks } from './lean-canvas.js';

/** The Lean Canvas between a purpose and the impact it is for. */
export const socialLeanCanvas: BuiltInType = {
  key: 'social_lean_canvas',
  number: 1,
  content: {
    name: t('소셜 린 캔버스', 'Social Lean Canvas'),
    blocks: [
      block(
        'purpose',
        t('목적', 'Purpose'),
        t(
          '왜 이 일을 하나요? 어떤 사회 문제를, 누구를 위해 푸나요?',
          'Why do you do this? Which social problem, for whom?',
        ),
        [1, 1, 10, 1],
      ),
      ...leanBlocks(2),
      block(
        'impact',
        t('임팩트', 'Impact'),
        t(
          '누구의 무엇이 얼마나 달라지나요? 어떻게 세나요?',
          'What changes for whom, by how much? How do you count it?',
        ),
        [1, 5, 10, 1],
      ),
    ],
    attribution: {
      text: t(
        'Social Lean Canvas(Rowan Yeoman, Dave Moskovitz)를 CC BY-SA 3.0에 따라 썼어요. Lean Canvas(Ash Maurya)와 Business Model Canvas(Strategyzer AG)에서 나왔고, 칸의 물음은 새로 썼어요.',
        'Uses the Social Lean Canvas (Rowan Yeoman, Dave Moskovitz) under CC BY-SA 3.0, adapted from the Lean Canvas (Ash Maurya) and the Business Model Canvas (Strategyzer AG). The questions in the blocks are ours.',
      ),
      url: 'https://socialleancanvas.com/',
      licence: 'CC BY-SA 3.0',
    },
  },
};
