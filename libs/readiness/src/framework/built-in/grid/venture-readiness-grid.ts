import { t, type BuiltInFramework } from '../built-in-framework.js';
import { governance } from './governance.js';
import { impact } from './impact.js';
import { market } from './market.js';
import { model } from './model.js';
import { offer } from './offer.js';
import { problem } from './problem.js';
import { returns } from './return.js';
import { scale } from './scale.js';
import { team } from './team.js';
import { value } from './value.js';

const SOURCES = [team, problem, value, offer, market, model, impact, governance, scale, returns];

/** Our own grid for social ventures, in sentences of our own: ten dimensions, nine levels, the lowest decides. */
export const ventureReadinessGrid: BuiltInFramework = {
  key: 'vrg',
  version: 1,
  content: {
    name: t('투자유치 준비도', 'Investment readiness'),
    shortName: 'VRG',
    summary: t(
      '열 가지 차원을 1~9단계로 살펴요. 가장 낮은 차원이 전체 단계예요. 대화를 시작하는 자료이지 실사가 아니에요.',
      'Ten dimensions, levels 1 to 9; the lowest decides. It begins a talk and is no due diligence.',
    ),
    licence: t(
      '온실 자체 문장이에요. 온실과 같은 Apache-2.0으로 쓸 수 있어요.',
      'Sentences of our own, under Apache-2.0 like Onsil.',
    ),
    sourceUrl: null,
    scoring: 'lowest',
    weights: [],
    levels: [
      t('팀 구성', 'Gathered'),
      t('방향 설정', 'Framed'),
      t('가치 확인', 'Shown'),
      t('수요 검증', 'Traction'),
      t('모델 작동', 'Working'),
      t('반복 판매', 'Repeating'),
      t('시장 적합', 'Fit'),
      t('확장', 'Scaling'),
      t('자립·회수', 'Lasting'),
    ],
    dimensions: SOURCES.map(({ dimension }) => dimension),
    cells: SOURCES.flatMap(({ cells }) => cells),
    funding: [
      {
        from: 1,
        to: 2,
        hint: t(
          '자기 돈과 가까운 사람, 아이디어 공모전, 예비창업 지원',
          'Own money and friends, idea contests, pre-start-up support',
        ),
      },
      {
        from: 3,
        to: 4,
        hint: t('창업 지원사업, 보조금, 크라우드펀딩, 엔젤', 'Founder programmes, grants, crowdfunding, angels'),
      },
      {
        from: 5,
        to: 6,
        hint: t(
          '임팩트 시드 펀드, 사회적경제 기금 융자, 지자체 구매',
          'Impact seed funds, social-economy loans, local-government purchase',
        ),
      },
      {
        from: 7,
        to: 8,
        hint: t('성장 펀드, 신용보증, 사회성과보상사업', 'Growth funds, credit guarantees, social impact bonds'),
      },
      { from: 9, to: 9, hint: t('매각, 조합원 인수, 자기 자본 운영', 'A buyer, a member buy-out, self-financed') },
    ],
  },
};
