import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const governance = dimensionOf(
  { key: 'governance', name: t('조직운영·인증', 'Governance'), specialty: 'law', stageKinds: ['readiness', 'closing'] },
  [
    cell(
      t('역할을 글로 합의했다', 'Roles are agreed in writing'),
      check(
        t('누가 무엇을 정하는지 모두 서명했다', 'Everybody signed who decides what'),
        t('서명한 합의문', 'The signed agreement'),
      ),
      check(
        t('들어오고 나가는 방법을 정했다', 'How people join and leave is agreed'),
        t('합의문의 해당 부분', 'That part of the agreement'),
      ),
    ),
    cell(
      t('법인 형태를 골랐다', 'A legal form is chosen'),
      check(t('두 가지 이상의 형태를 견주었다', 'Two or more forms were compared'), t('형태 비교표', 'The comparison')),
      check(
        t('고른 까닭을 구성원이 함께 정했다', 'The members decided on it together'),
        t('결정을 적은 회의록', 'Minutes of the decision'),
      ),
    ),
    cell(
      t('등록을 마쳤다', 'The organisation is registered'),
      check(
        t('법인 등기나 사업자 등록을 마쳤다', 'It is entered as a company, co-operative or business'),
        t('등기부나 등록증', 'The registration'),
      ),
      check(
        t('세무와 4대 보험 신고를 제때 했다', 'Tax and social insurance are declared on time'),
        t('신고 접수증', 'Receipts of the declarations'),
      ),
    ),
    cell(
      t('정관에 사회적 목적이 있다', 'The articles state a social purpose'),
      check(
        t('사회적 목적이 정관 첫머리에 있다', 'The purpose stands at the head of the articles'),
        t('정관', 'The articles'),
      ),
      check(
        t('이익의 쓰임과 해산 때 남은 재산을 정했다', 'Use of profit and of assets on dissolution are settled'),
        t('정관의 해당 조항', 'Those articles'),
      ),
    ),
    cell(
      t('이해관계자가 참여해 정하고 회의록이 남는다', 'Stakeholders decide, and minutes are kept'),
      check(
        t('노동자나 이용자가 들어간 의사결정 기구가 모인다', 'A body with workers or users meets'),
        t('구성원 명단과 회의록', 'Members and minutes'),
      ),
      check(
        t('거기서 정한 것이 실제로 시행됐다', 'What it decided was carried out'),
        t('시행 기록', 'A record of carrying it out'),
      ),
    ),
    cell(
      t('예비 지정이나 그에 맞먹는 자격을 얻었다', 'A preliminary designation or its like is held'),
      check(
        t(
          '예비사회적기업, 비콥, CIC 등에 지정됐다',
          'Designated as a preliminary social enterprise, B Corp, CIC or similar',
        ),
        t('지정서나 인증서', 'The certificate'),
      ),
      check(
        t('지정 조건의 점검표를 지키고 있다', 'The conditions of the designation are kept'),
        t('자체 점검표', 'The checklist'),
      ),
    ),
    cell(
      t('인증 조건을 모두 갖췄다', 'All conditions for certification are met'),
      check(
        t('인증 요건별 증빙을 빠짐없이 모았다', 'Proof of every condition is collected'),
        t('요건별 증빙 목록', 'The list of proofs by condition'),
      ),
      check(
        t('유급 근로자와 영업 수입 요건을 넘었다', 'The conditions on paid staff and trading income are passed'),
        t('고용과 결산 자료', 'Payroll and accounts'),
      ),
    ),
    cell(
      t('회계와 임팩트를 공개한다', 'Accounts and impact are disclosed'),
      check(
        t('해마다 결산과 사회적 성과를 함께 공시한다', 'Accounts and social results are published every year'),
        t('공시 화면이나 보고서', 'The disclosure or report'),
      ),
      check(
        t('질문을 받는 창구와 답한 기록이 있다', 'Questions are taken and answered'),
        t('질의응답 기록', 'Questions and answers'),
      ),
    ),
    cell(
      t('사명을 잠그고 다음 세대를 준비했다', 'The mission is locked and succession prepared'),
      check(
        t(
          '사명을 바꾸려면 외부나 특별 다수의 동의가 든다',
          'Changing the mission needs outsiders or a special majority',
        ),
        t('정관이나 신탁 문서', 'Articles or a trust deed'),
      ),
      check(
        t('이사 교체와 승계 절차를 실제로 써 봤다', 'Rules for replacing directors have been used'),
        t('교체를 적은 회의록', 'Minutes of a replacement'),
      ),
    ),
  ],
);
