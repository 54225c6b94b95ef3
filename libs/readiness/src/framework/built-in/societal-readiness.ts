import { cell, check, dimensionOf, t, type BuiltInFramework } from './built-in-framework.js';

const society = dimensionOf(
  { key: 'society', name: t('사회', 'Society'), specialty: 'social_impact', stageKinds: ['local_project'] },
  [
    cell(
      t('사회 문제를 짚었다', 'The societal problem is named'),
      check(
        t('문제와 겪는 사람을 적었다', 'The problem and those who face it are written down'),
        t('문제 설명', 'The description'),
      ),
    ),
    cell(
      t(
        '문제, 해법, 바라는 영향을 이해관계자와 말했다',
        'Problem, solution and hoped-for effect are stated with stakeholders',
      ),
      check(
        t('이해관계자를 적고 셋 이상과 이야기했다', 'Stakeholders are listed and three or more were heard'),
        t('이해관계자 목록과 대화 기록', 'The list and notes of the talks'),
      ),
    ),
    cell(
      t('이해관계자와 처음 시험했다', 'First tests were made with stakeholders'),
      check(
        t('당사자가 참여한 작은 시험을 했다', 'A small test was made together with those concerned'),
        t('시험 기록', 'The record of the test'),
      ),
    ),
    cell(
      t('시범으로 문제를 확인했다', 'A pilot has validated the problem'),
      check(
        t('한 곳에서 시범을 하고 문제를 확인했다', 'A pilot in one place confirmed the problem'),
        t('시범 보고', 'The pilot’s report'),
      ),
    ),
    cell(
      t('이해관계자가 해법을 확인했다', 'Stakeholders have validated the solution'),
      check(
        t(
          '당사자와 담당 기관이 해법에 뜻을 같이했다',
          'Those concerned and the responsible body agree on the solution',
        ),
        t('의견서나 회의록', 'Statements or minutes'),
      ),
    ),
    cell(
      t('실제 상황에서 보이고 의견을 받았다', 'It is shown in a real setting, with feedback'),
      check(
        t('실제 생활에서 운영하고 의견을 모았다', 'It ran in real life and feedback was gathered'),
        t('운영과 의견 기록', 'Records of running it and the feedback'),
      ),
    ),
    cell(
      t('다듬어 다시 시험했다', 'It is refined and tested again'),
      check(
        t('의견에 따라 고치고 다시 쟀다', 'It was changed after the feedback and measured again'),
        t('전후 비교', 'Before and after'),
      ),
    ),
    cell(
      t('해법과 사회의 적응 계획을 갖췄다', 'Solution and plan for adaptation are complete'),
      check(
        t('제도, 예산, 교육을 담은 정착 계획이 있다', 'A plan covers rules, money and training'),
        t('정착 계획서', 'That plan'),
      ),
    ),
    cell(
      t('사회에서 자리 잡았다', 'It is proven in society'),
      check(
        t('팀이 빠져도 현장에서 이어진다', 'It goes on without the team'),
        t('이어진 운영의 자료', 'Records of it going on'),
      ),
    ),
  ],
);

/** Societal readiness for living-lab projects, paraphrased from the public guidance of Innovation Fund Denmark. */
export const societalReadiness: BuiltInFramework = {
  key: 'srl',
  version: 1,
  content: {
    name: t('사회 준비도', 'Societal readiness'),
    shortName: 'SRL',
    summary: t(
      '해법이 사회에 얼마나 자리 잡았는지 아홉 단계로 봐요. 리빙랩에 잘 맞아요.',
      'How far a solution has settled in society, in nine levels; fits living labs.',
    ),
    licence: t(
      '덴마크 혁신기금이 공개한 안내를 우리 말로 풀어 썼어요.',
      'Paraphrased from the public guidance of Innovation Fund Denmark.',
    ),
    sourceUrl: 'https://innovationsfonden.dk/en',
    scoring: 'lowest',
    weights: [],
    levels: Array.from({ length: 9 }, (_, at) => t(`SRL ${at + 1}`, `SRL ${at + 1}`)),
    dimensions: [society.dimension],
    cells: [...society.cells],
    funding: [],
  },
};
