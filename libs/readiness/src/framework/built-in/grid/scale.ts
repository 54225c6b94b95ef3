import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const scale = dimensionOf(
  {
    key: 'scale',
    name: t('확장', 'Scale'),
    specialty: 'marketing',
    stageKinds: ['local_project', 'residency', 'closing'],
  },
  [
    cell(
      t('첫 마을 밖에도 같은 문제가 있다는 조짐이 있다', 'There are signs of the problem beyond the first place'),
      check(
        t('다른 지역의 비슷한 사례를 두 곳 이상 찾았다', 'Two or more similar cases elsewhere are known'),
        t('지역별 사례 자료', 'Material on those cases'),
      ),
      check(
        t('그곳 사람에게서 이야기를 들었다', 'People there were heard'),
        t('통화나 방문 기록', 'Notes of a call or visit'),
      ),
    ),
    cell(
      t('첫 시장에서 다음 시장까지의 길을 그렸다', 'A rough route leads from the first market to the next'),
      check(
        t('다음 지역이나 고객층과 그 까닭을 적었다', 'The next place or group is named with reasons'),
        t('확장 경로 메모', 'A note on the route'),
      ),
      check(
        t('그곳에서 달라져야 할 것을 셋 이상 적었다', 'Three things that must change there are listed'),
        t('차이 목록', 'The list of differences'),
      ),
    ),
    cell(
      t('두 번째 집단이나 마을이 원한다', 'A second group or region shows demand'),
      check(
        t('두 번째 곳에서 먼저 연락이 오거나 시범을 요청했다', 'The second place asked for it or for a trial'),
        t('요청 메일이나 의향서', 'The request or a letter of intent'),
      ),
      check(
        t('그곳 고객 다섯 명 이상이 쓰겠다고 했다', 'Five or more customers there would use it'),
        t('대화 기록', 'Notes of the talks'),
      ),
    ),
    cell(
      t('다음 시장의 통로나 동반자를 찾았다', 'A channel or partner for the next market is found'),
      check(
        t('현지 동반자와 역할을 글로 나눴다', 'Roles with a local partner are agreed in writing'),
        t('협약서나 의향서', 'An agreement or letter of intent'),
      ),
      check(
        t('그 통로로 첫 고객을 만났다', 'The first customer came through it'),
        t('첫 거래나 시범 기록', 'A record of the first deal or trial'),
      ),
    ),
    cell(
      t('계획과 실적을 견주고 설명한다', 'Plan and result are tracked and explained'),
      check(
        t('확장 계획의 숫자를 달마다 견준다', 'The figures of the plan are compared every month'),
        t('계획 대비 실적표', 'Plan against result'),
      ),
      check(
        t('벗어난 까닭과 고친 것을 적었다', 'Deviations are explained and acted on'),
        t('점검 기록', 'Notes of the reviews'),
      ),
    ),
    cell(
      t('두 번째 곳에서 같은 방법이 통했다', 'The playbook worked in a second place'),
      check(
        t('두 번째 곳이 첫 곳과 비슷한 성과를 냈다', 'The second place reaches results like the first'),
        t('두 곳의 성과 비교', 'Results of both'),
      ),
      check(
        t('쓴 방법이 안내서로 남아 있다', 'What was done is written as a playbook'),
        t('확장 안내서', 'The playbook'),
      ),
    ),
    cell(
      t('여러 곳에서 운영한다', 'It runs in several places'),
      check(
        t('세 곳 이상에서 여섯 달 넘게 운영한다', 'Three or more places have run for over six months'),
        t('지점별 운영 자료', 'Records by place'),
      ),
      check(
        t('지점의 품질을 같은 기준으로 점검한다', 'Quality is checked by the same standard everywhere'),
        t('점검표와 결과', 'The checklist and results'),
      ),
    ),
    cell(
      t('품질을 지키며 빠르게 는다', 'It grows fast without losing quality'),
      check(
        t('한 해에 지점이나 고객이 절반 넘게 늘었다', 'Places or customers grew by more than half in a year'),
        t('연도별 수', 'Numbers by year'),
      ),
      check(
        t('그동안 만족도와 임팩트 값이 떨어지지 않았다', 'Satisfaction and impact did not fall meanwhile'),
        t('같은 기간의 값', 'Values over the same time'),
      ),
    ),
    cell(
      t('더 큰 틀에 들어가거나 홀로 오래 설 수 있다', 'It can join something larger or stand alone for good'),
      check(
        t('큰 조직이나 공공 제도에 들어갈 길을 검토했다', 'Joining a larger body or a public scheme was examined'),
        t('검토 보고나 협의 기록', 'A report or notes of talks'),
      ),
      check(
        t('새 자금 없이도 지금 규모를 이어갈 수 있다', 'Today’s size can be kept without new money'),
        t('3년 재무 전망', 'A three-year forecast'),
      ),
    ),
  ],
);
