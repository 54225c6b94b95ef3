import { cell, check, dimensionOf, t } from '../framework/built-in/built-in-framework.js';
import type { FileFramework } from './read-framework-file.js';

const space = dimensionOf({ key: 'space', name: t('공간', 'Space'), specialty: null, stageKinds: ['residency'] }, [
  cell(
    t('쓸 곳을 정했다', 'A place is chosen'),
    check(
      t('쓸 공간과 쓰임을 적었다', 'The space and its use are written down'),
      t('공간 쓰임 계획', 'The plan for the space'),
    ),
  ),
  cell(
    t('쓰고 있다', 'It is in use'),
    check(t('정해진 시간에 문을 연다', 'It opens at set times'), t('여는 시간 안내', 'The opening hours')),
    check(t('쓰는 사람을 센다', 'Its users are counted'), t('한 달 이용 기록', 'A month of records')),
  ),
  cell(
    t('스스로 꾸린다', 'It carries itself'),
    check(
      t('공간 수입으로 유지비를 낸다', 'Its income pays its upkeep'),
      t('석 달 수입과 지출', 'Three months of accounts'),
    ),
  ),
]);
const neighbours = dimensionOf(
  { key: 'neighbours', name: t('이웃', 'Neighbours'), specialty: 'social_impact', stageKinds: ['local_project'] },
  [
    cell(
      t('이웃을 만났다', 'Neighbours were met'),
      check(t('이웃 다섯 사람의 이야기를 들었다', 'Five neighbours were heard'), t('만난 기록', 'Notes of the talks')),
    ),
    cell(
      t('함께 정한다', 'They decide together'),
      check(t('달마다 모여 함께 정한다', 'A monthly meeting decides together'), t('모임 기록', 'Minutes of a meeting')),
    ),
    cell(
      t('이웃이 이끈다', 'They lead'),
      check(
        t('이웃이 맡은 일이 셋 이상이다', 'Neighbours run three tasks or more'),
        t('맡은 일 목록', 'The list of tasks'),
      ),
    ),
  ],
);

/** A small framework to begin from: every part that a file may have, in two dimensions and three levels. */
export const EXAMPLE_FRAMEWORK: FileFramework = {
  key: 'our_space',
  content: {
    name: t('우리 공간 준비도 (예시)', 'Readiness of our space (example)'),
    shortName: 'OUR',
    summary: t(
      '예시예요. 차원, 단계, 기준을 기관의 것으로 바꿔 주세요.',
      'An example: put dimensions, levels and criteria of your own in their place.',
    ),
    licence: t(
      '누가 만든 틀인지, 어떤 조건으로 쓰는지 적어 주세요.',
      'Say who made the framework and on what terms you use it.',
    ),
    sourceUrl: 'https://example.org/framework',
    scoring: 'lowest',
    weights: [],
    levels: [t('시작', 'Begun'), t('운영', 'Running'), t('자립', 'Standing')],
    dimensions: [space.dimension, neighbours.dimension],
    cells: [...space.cells, ...neighbours.cells],
    funding: [
      { from: 1, to: 2, hint: t('공모사업, 후원', 'Calls and donations') },
      { from: 3, to: 3, hint: t('이용료, 사업 수입', 'Fees and sales') },
    ],
  },
};
