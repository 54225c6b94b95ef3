import { cell, check, dimensionOf, t, type BuiltInFramework } from './built-in-framework.js';

const technology = dimensionOf(
  {
    key: 'technology',
    name: t('기술', 'Technology'),
    specialty: 'technology',
    stageKinds: ['business_model', 'local_project'],
  },
  [
    cell(
      t('기본 원리를 관찰했다', 'The basic principles are observed'),
      check(
        t('원리를 뒷받침하는 자료를 찾아 적었다', 'Sources for the principle are collected'),
        t('참고 자료 목록', 'A list of sources'),
      ),
    ),
    cell(
      t('기술을 어떻게 쓸지 세웠다', 'The concept of use is formulated'),
      check(
        t('쓰임과 예상 성능을 글로 적었다', 'Use and expected performance are written down'),
        t('개념 설명서', 'The concept paper'),
      ),
    ),
    cell(
      t('핵심 기능을 실험으로 보였다', 'Experiments show that the concept works'),
      check(
        t('핵심 기능 하나를 실험해 값을 얻었다', 'One core function was tested with a result'),
        t('실험 기록', 'The record of the experiment'),
      ),
    ),
    cell(
      t('실험실에서 부품을 맞춰 확인했다', 'It is validated in the laboratory'),
      check(
        t('부품을 모아 실험실 목표값에 닿았다', 'Put together, it reached its laboratory target'),
        t('시험 성적', 'Test results'),
      ),
    ),
    cell(
      t('비슷한 환경에서 확인했다', 'It is validated in a relevant environment'),
      check(
        t('실제와 닮은 조건에서 목표값에 닿았다', 'It reached its target under realistic conditions'),
        t('조건을 적은 시험 성적', 'Test results with their conditions'),
      ),
    ),
    cell(
      t('비슷한 환경에서 시연했다', 'It is demonstrated in a relevant environment'),
      check(
        t('시제품을 밖의 사람 앞에서 보였다', 'A prototype was shown to outsiders'),
        t('시연 기록이나 영상', 'A record or video'),
      ),
    ),
    cell(
      t('실제 현장에서 시제품을 돌렸다', 'A prototype ran in its operational environment'),
      check(
        t('현장에서 정한 기간 동안 작동했다', 'It worked on site for the agreed time'),
        t('현장 운영 기록', 'Records from the site'),
      ),
    ),
    cell(
      t('완성하고 자격을 얻었다', 'It is complete and qualified'),
      check(
        t('인증이나 규격 시험을 통과했다', 'It passed certification or standard tests'),
        t('인증서나 시험 성적서', 'The certificate or report'),
      ),
    ),
    cell(
      t('실제 쓰임에서 검증됐다', 'It is proven in operation'),
      check(
        t('고객 현장에서 되풀이해 쓰이고 있다', 'Customers use it repeatedly'),
        t('고객 현장의 운영 자료', 'Records from customers'),
      ),
    ),
  ],
);

/** Technology readiness, paraphrased from the public wording of NASA and the European Union. */
export const technologyReadiness: BuiltInFramework = {
  key: 'trl',
  version: 1,
  content: {
    name: t('기술 준비도', 'Technology readiness'),
    shortName: 'TRL',
    summary: t('기술이 얼마나 익었는지 아홉 단계로 봐요.', 'How mature a technology is, in nine levels.'),
    licence: t(
      'NASA와 EU가 공개한 단계를 우리 말로 풀어 썼어요. 원문은 출처에 있어요.',
      'Paraphrased from the levels published by NASA and the EU; the originals are at the source.',
    ),
    sourceUrl:
      'https://www.nasa.gov/directorates/somd/space-communications-navigation-program/technology-readiness-levels/',
    scoring: 'lowest',
    weights: [],
    levels: Array.from({ length: 9 }, (_, at) => t(`TRL ${at + 1}`, `TRL ${at + 1}`)),
    dimensions: [technology.dimension],
    cells: [...technology.cells],
    funding: [],
  },
};
