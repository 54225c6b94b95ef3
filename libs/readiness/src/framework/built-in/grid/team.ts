import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const team = dimensionOf({ key: 'team', name: t('팀', 'Team'), specialty: 'people', stageKinds: ['start'] }, [
  cell(
    t('서로 다른 일을 하는 두 사람 이상이 함께한다', 'Two or more people with different skills are committed'),
    check(
      t('두 사람 이상이 매주 정해진 시간을 이 일에 쓴다', 'At least two people give this fixed hours every week'),
      t('구성원별 역할과 주당 시간을 적은 표', 'A table of each member’s role and hours a week'),
    ),
    check(
      t('서로 겹치지 않는 역할이 둘 이상 있다', 'There are at least two roles that do not overlap'),
      t('각자가 지금까지 한 일의 예', 'An example of what each has done so far'),
    ),
  ),
  cell(
    t('현장을 안에서 아는 사람이 팀에 있다', 'Somebody in the team knows the field from inside'),
    check(
      t('이 분야에서 일했거나 당사자인 사람이 있다', 'One member has worked in the field or lives with the problem'),
      t('경력이나 당사자 경험을 적은 소개', 'A short account of that work or experience'),
    ),
    check(
      t('이름을 댈 수 있는 현장 연락처가 다섯 곳 이상이다', 'The team can name five or more contacts in the field'),
      t('만난 기관과 사람의 목록, 날짜', 'A list of people and bodies met, with dates'),
    ),
  ),
  cell(
    t('약속한 것을 끝까지 만들 수 있다', 'The team can build and deliver the whole offer'),
    check(
      t(
        '만들고 전달하는 일마다 맡은 사람이나 계약처가 있다',
        'Each step of making and delivering has a person or a contractor',
      ),
      t('단계별 담당과 계약서 또는 견적서', 'Steps with who does them, and contracts or quotes'),
    ),
    check(
      t(
        '지난 석 달 안에 약속한 날에 내놓은 결과가 있다',
        'In the last three months something was delivered on the promised day',
      ),
      t('납품, 운영, 발표 등의 기록', 'A record of a delivery, a run or a release'),
    ),
  ),
  cell(
    t('빈자리를 알고 채울 계획이 있다', 'Gaps are named and there is a plan to fill them'),
    check(
      t('앞으로 1년에 필요한 사람과 때를 적었다', 'The people needed in the next year are listed, with when'),
      t('채용·역량 계획표', 'A hiring and skills plan'),
    ),
    check(
      t('그 비용이 재무 계획에 들어 있다', 'Their cost stands in the financial plan'),
      t('인건비가 드러난 재무 계획', 'The financial plan with its payroll lines'),
    ),
  ),
  cell(
    t('대표가 없어도 하루가 돌아간다', 'The founder is no longer the bottleneck'),
    check(
      t('대표 아닌 사람이 정해진 범위의 결정을 한다', 'Others than the founder decide within written limits'),
      t('위임 범위를 적은 문서나 회의록', 'A note of delegation or minutes'),
    ),
    check(
      t(
        '대표가 2주 자리를 비워도 고객 일이 밀리지 않았다',
        'Work for customers went on through two weeks without the founder',
      ),
      t('그 기간의 운영 기록', 'Records of operation in those weeks'),
    ),
  ),
  cell(
    t('중간 책임자가 자기 몫을 이끈다', 'A layer of managers leads its own part'),
    check(
      t('핵심 업무마다 책임자와 목표 수치가 있다', 'Each key function has a head and a target figure'),
      t('조직도와 부문별 목표', 'An organisation chart with targets'),
    ),
    check(
      t(
        '책임자들이 달마다 숫자를 보고 고칠 점을 정한다',
        'The heads look at figures monthly and decide what to change',
      ),
      t('최근 석 달의 점검 회의록', 'Minutes of the last three monthly reviews'),
    ),
  ),
  cell(
    t('자문단이 있고 전문 인력이 남는다', 'Advisers are in place and specialists stay'),
    check(
      t('자문단이나 이사회가 분기마다 모인다', 'A board or advisory group meets every quarter'),
      t('위촉 문서와 최근 두 번의 회의록', 'Appointments and the last two minutes'),
    ),
    check(
      t('핵심 전문 인력이 1년 넘게 함께하고 있다', 'Key specialists have stayed for more than a year'),
      t('재직 기간 자료', 'Records of length of service'),
    ),
  ),
  cell(
    t('다음 줄의 사람들이 새 지점을 맡는다', 'A second line can run further sites'),
    check(
      t('창업 구성원 아닌 사람이 지점이나 사업부를 운영한다', 'Somebody other than the founders runs a site or a unit'),
      t('그 지점의 성과 보고', 'That site’s results'),
    ),
    check(
      t(
        '책임자를 키우는 과정이 정해져 있고 수료자가 있다',
        'There is a path that trains managers, and people have finished it',
      ),
      t('교육 과정과 수료 기록', 'The programme and who completed it'),
    ),
  ),
  cell(
    t('이끄는 자리를 넘겨줄 수 있다', 'Leadership can be handed over'),
    check(
      t('대표 승계 절차와 후보가 정해져 있다', 'A procedure for succession and candidates are decided'),
      t('의결된 승계 계획', 'A succession plan passed by the board'),
    ),
    check(
      t('대표나 임원이 실제로 바뀌어도 실적이 이어졌다', 'Results held through a real change of a chief or director'),
      t('교체 전후의 실적 자료', 'Results before and after the change'),
    ),
  ),
]);
