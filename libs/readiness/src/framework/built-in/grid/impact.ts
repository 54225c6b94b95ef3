import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const impact = dimensionOf(
  {
    key: 'impact',
    name: t('임팩트', 'Impact'),
    specialty: 'social_impact',
    stageKinds: ['readiness', 'local_project'],
  },
  [
    cell(
      t('누가 더 나아져야 하는지 정했다', 'Who should be better off is named'),
      check(
        t('나아질 사람이나 환경을 하나로 좁혀 적었다', 'One group or one part of nature is named'),
        t('대상과 조건을 적은 글', 'A text on who and under which conditions'),
      ),
      check(
        t('뜻하지 않은 피해를 볼 사람도 생각해 적었다', 'Those who might be harmed are considered too'),
        t('위험과 피해 목록', 'A list of risks and harms'),
      ),
    ),
    cell(
      t('논리모형을 그렸다', 'A logic model is drawn'),
      check(
        t('투입에서 변화까지 한 장으로 이었다', 'One page leads from inputs to the change'),
        t('논리모형', 'The logic model'),
      ),
      check(
        t('화살표마다 그럴 까닭이나 선행 사례가 있다', 'Each arrow has a reason or an earlier case'),
        t('근거를 적은 논리모형', 'The logic model with its reasons'),
      ),
    ),
    cell(
      t('지표 2~5개와 기초선 계획이 있다', 'Two to five indicators with a plan for the baseline'),
      check(
        t('지표마다 단위와 재는 방법이 있다', 'Each indicator has a unit and a method'),
        t('지표 정의표', 'The table of indicators'),
      ),
      check(
        t('기초선을 누가 언제 잴지 정했다', 'Who takes the baseline, and when, is decided'),
        t('기초선 수집 계획', 'The plan for the baseline'),
      ),
    ),
    cell(
      t('기초선을 확보했다', 'The baseline is collected'),
      check(
        t('모든 지표의 시작 값을 쟀다', 'The starting value of every indicator is measured'),
        t('기초선 자료', 'The baseline data'),
      ),
      check(
        t('당사자의 동의를 받고 정보를 가렸다', 'Those concerned consented and are not identifiable'),
        t('동의서 양식과 가린 방법', 'The consent form and how names are hidden'),
      ),
    ),
    cell(
      t('사용자와 함께 첫 변화를 쟀다', 'A first change is measured with users'),
      check(
        t('시작 값과 견준 두 번째 값이 있다', 'There is a second value beside the baseline'),
        t('전후 비교 자료', 'Values before and after'),
      ),
      check(
        t('당사자가 결과를 보고 뜻을 말했다', 'Those concerned saw the results and said what they mean'),
        t('결과를 나눈 자리의 기록', 'Notes of that meeting'),
      ),
    ),
    cell(
      t('우리 덕분인 몫을 따져 봤다', 'How much of it is due to us is reasoned'),
      check(
        t('견줄 집단이나 다른 원인을 따진 글이 있다', 'A comparison group or other causes are discussed'),
        t('비교나 기여 분석', 'A comparison or contribution analysis'),
      ),
      check(
        t('결과가 없거나 나쁜 경우도 밝혔다', 'Cases without or with bad results are shown too'),
        t('그런 경우를 담은 보고', 'A report that includes them'),
      ),
    ),
    cell(
      t('정기 측정이 결정을 바꾼다', 'Regular measurement feeds decisions'),
      check(
        t('한 해 두 번 이상 재고 있다', 'Indicators are measured at least twice a year'),
        t('측정 일정과 값', 'The schedule and the values'),
      ),
      check(
        t('값을 보고 바꾼 결정이 두 가지 이상이다', 'Two or more decisions were changed by them'),
        t('결정을 적은 회의록', 'Minutes of those decisions'),
      ),
    ),
    cell(
      t('밖의 눈으로 확인받았다', 'An outsider has checked it'),
      check(
        t(
          'SVI 측정, SROI 검토, 외부 평가 가운데 하나를 마쳤다',
          'An SVI measurement, an SROI review or an evaluation is done',
        ),
        t('결과 통지나 보고서', 'The notice or report'),
      ),
      check(t('권고를 반영할 계획을 밝혔다', 'A plan answers its recommendations'), t('개선 계획', 'That plan')),
    ),
    cell(
      t('방법을 적어 두어 다른 곳에서 되풀이했다', 'The method is documented and was repeated elsewhere'),
      check(
        t('다른 사람이 따라 할 수 있는 안내서가 있다', 'A manual lets others do it'),
        t('측정·운영 안내서', 'The manual'),
      ),
      check(
        t('다른 곳의 값이 비슷하게 나왔다', 'Values elsewhere turned out similar'),
        t('두 곳의 결과 비교', 'Results of both places'),
      ),
    ),
  ],
);
