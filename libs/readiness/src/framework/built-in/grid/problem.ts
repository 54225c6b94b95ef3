import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const problem = dimensionOf(
  {
    key: 'problem',
    name: t('문제·비전', 'Problem & vision'),
    specialty: 'customers',
    stageKinds: ['start', 'business_model'],
  },
  [
    cell(
      t('작지 않은 문제 하나를 또렷이 짚었다', 'One concrete and sizeable problem is named'),
      check(
        t(
          '누가, 언제, 무엇 때문에 어려운지 한 문장으로 말한다',
          'One sentence says who struggles, when, and with what',
        ),
        t('문제를 적은 한 문장과 그 출처', 'That sentence and where it comes from'),
      ),
      check(
        t('겪는 사람의 수를 어림한 근거가 있다', 'There is a basis for how many people face it'),
        t('통계나 조사 자료', 'A statistic or a survey'),
      ),
    ),
    cell(
      t('성공했을 때 달라진 모습을 그릴 수 있다', 'The team can describe what will be different'),
      check(
        t('당사자의 하루가 어떻게 달라지는지 적었다', 'It is written how a day of those concerned will change'),
        t('전과 후를 견준 글이나 그림', 'A text or drawing of before and after'),
      ),
      check(
        t(
          '당사자 다섯 명 이상이 그 문제를 자기 말로 확인했다',
          'Five of those concerned confirmed the problem in their own words',
        ),
        t('인터뷰 기록', 'Interview notes'),
      ),
    ),
    cell(
      t('사용자가 그 비전이 자기 필요와 맞다고 한다', 'Users say that the vision fits their need'),
      check(
        t(
          '열 명 이상에게 해결책을 보여 주고 반응을 적었다',
          'Ten or more were shown the solution and their reactions noted',
        ),
        t('반응을 모은 표', 'A table of the reactions'),
      ),
      check(
        t('절반 이상이 지금 쓰는 방법보다 낫다고 했다', 'More than half prefer it to what they do now'),
        t('질문과 답을 센 결과', 'The questions and the count'),
      ),
    ),
    cell(
      t('한 사람이 얻는 이득을 정하고 쟀다', 'The benefit for one user is defined and measured'),
      check(
        t('이득을 재는 수치와 방법이 하나로 정해졌다', 'One figure and one way to measure the benefit are fixed'),
        t('지표 정의서', 'The definition of the figure'),
      ),
      check(
        t('열 명 이상에게서 전과 후의 값을 쟀다', 'Before and after were measured with ten or more users'),
        t('측정값 표', 'A table of the values'),
      ),
    ),
    cell(
      t('이득이 사용자마다 고르게 나타난다', 'The benefit is consistent across users'),
      check(
        t(
          '서로 다른 두 집단에서 같은 방향의 변화가 나왔다',
          'Two different groups show a change in the same direction',
        ),
        t('집단별로 나눈 결과', 'Results split by group'),
      ),
      check(
        t('이득이 작거나 없는 경우와 그 까닭을 적었다', 'Cases of little or no benefit are written down with reasons'),
        t('예외를 살핀 기록', 'Notes on the exceptions'),
      ),
    ),
    cell(
      t('분야에서 앞선 해법으로 여긴다', 'The field sees it as a leading answer'),
      check(
        t('관련 기관이나 언론이 사례로 소개했다', 'A body of the field or the press presents it as an example'),
        t('소개된 글이나 초청장', 'The article or the invitation'),
      ),
      check(
        t('비슷한 곳에서 배우러 오거나 자료를 청했다', 'Others came to learn or asked for material'),
        t('방문이나 요청 기록', 'A record of visits or requests'),
      ),
    ),
    cell(
      t('제3자가 이득을 확인했다', 'A third party has confirmed the benefit'),
      check(
        t(
          '이해관계 없는 기관이 결과를 살피고 글로 남겼다',
          'A body without interest in it examined and reported the results',
        ),
        t('외부 평가 보고서', 'The outside report'),
      ),
      check(
        t('지적받은 점을 고친 기록이 있다', 'What it criticised was changed'),
        t('개선 조치 기록', 'A record of what was changed'),
      ),
    ),
    cell(
      t('더 큰 제도가 움직이기 시작했다', 'The wider system starts to change'),
      check(
        t('조례, 지침, 표준 가운데 하나에 반영됐다', 'An ordinance, a guideline or a standard takes it up'),
        t('해당 문서', 'That document'),
      ),
      check(
        t('다른 조직이 같은 방식을 자기 예산으로 한다', 'Another organisation does the same with its own money'),
        t('그 조직의 사업 자료', 'Its material'),
      ),
    ),
    cell(
      t('주인이 바뀌어도 사명이 지켜진다', 'The mission is protected whoever owns it'),
      check(
        t('사명을 바꾸기 어렵게 하는 조항이 정관에 있다', 'The articles make the mission hard to change'),
        t('정관의 해당 조항', 'That article'),
      ),
      check(
        t('자산 처분과 배당이 사명에 맞게 묶여 있다', 'Assets and dividends are bound to the mission'),
        t('정관이나 주주 계약', 'Articles or a shareholders’ agreement'),
      ),
    ),
  ],
);
