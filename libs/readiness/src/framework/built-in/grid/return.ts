import { cell, check, dimensionOf, t } from '../built-in-framework.js';

/** What a social venture gives back and how it lasts: repayment, shared revenue, conversion, public purchase, sale. */
export const returns = dimensionOf(
  {
    key: 'return',
    name: t('회수·지속성', 'Return & continuity'),
    specialty: 'funding',
    stageKinds: ['readiness', 'closing'],
  },
  [
    cell(
      t('돈을 댄 사람이 어떻게 돌려받는지 설명한다', 'The team can explain how a funder is repaid'),
      check(
        t(
          '상환, 수익 나눔, 구매 가운데 맞는 방식을 골랐다',
          'Repayment, shared revenue or purchase: a fitting way is chosen',
        ),
        t('회수 방식 설명 한 쪽', 'A page that explains it'),
      ),
      check(
        t('돌려줄 수 없는 돈은 무엇인지 안다', 'It is known which money cannot be paid back'),
        t('자금 종류를 나눈 표', 'Kinds of money in a table'),
      ),
    ),
    cell(
      t('찾는 자금에 걸맞은 성장 그림이 있다', 'The growth picture fits the funders sought'),
      check(
        t('3년 뒤 규모를 숫자로 그렸다', 'The size in three years is drawn in figures'),
        t('3년 성장 그림', 'The three-year picture'),
      ),
      check(
        t('필요한 돈과 쓸 곳, 때를 적었다', 'How much, for what and when is written down'),
        t('자금 소요표', 'The table of needs'),
      ),
    ),
    cell(
      t('사 줄 곳, 지원할 곳 목록이 있다', 'Kinds of buyers, funders and public purchasers are listed'),
      check(
        t('이름을 댈 수 있는 곳이 열 곳 이상이다', 'Ten or more are named'),
        t('대상과 조건을 적은 목록', 'The list with their conditions'),
      ),
      check(
        t('곳마다 바라는 조건을 알아봤다', 'What each of them wants was found out'),
        t('공고나 문의 답변', 'Calls or answers to questions'),
      ),
    ),
    cell(
      t('다음 자금이나 구매처와 첫 이야기를 나눴다', 'First talks with follow-on funders or purchasers are held'),
      check(
        t('세 곳 이상과 만나고 의견을 받았다', 'Three or more were met and gave their view'),
        t('만남 기록과 받은 의견', 'Notes of the meetings'),
      ),
      check(
        t('의견에 따라 자료를 고쳤다', 'The material was changed accordingly'),
        t('고친 소개 자료', 'The revised material'),
      ),
    ),
    cell(
      t('전략적 동반자가 관심을 보인다', 'Strategic partners show interest'),
      check(
        t('의향서나 조건 제안을 하나 이상 받았다', 'At least one letter of intent or offer was received'),
        t('의향서나 제안서', 'That letter or offer'),
      ),
      check(
        t('실사에 쓸 자료를 한곳에 모았다', 'Material for due diligence is in one place'),
        t('자료실 목록', 'The index of that room'),
      ),
    ),
    cell(
      t('여러 회수 길의 상대와 관계를 이어 간다', 'Relations with several return routes are kept'),
      check(
        t('서로 다른 두 길의 상대와 분기마다 만난다', 'Parties of two different routes are met quarterly'),
        t('만남 기록', 'Notes of the meetings'),
      ),
      check(
        t('이미 받은 돈을 약속대로 갚거나 보고했다', 'Money received was repaid or reported as agreed'),
        t('상환·보고 기록', 'Records of repayment or reports'),
      ),
    ),
    cell(
      t('성장해서 끌리는 상대가 됐다', 'Growth makes it attractive'),
      check(
        t('먼저 찾아온 투자자나 구매처가 둘 이상이다', 'Two or more investors or buyers came by themselves'),
        t('받은 제안이나 연락', 'What they wrote or offered'),
      ),
      check(
        t('기업 가치를 뒷받침하는 숫자를 외부가 확인했다', 'An outsider confirmed the figures behind the valuation'),
        t('가치 평가나 신용 평가', 'A valuation or credit rating'),
      ),
    ),
    cell(
      t('정식 관심이 문서로 남아 있다', 'Formal interest is documented'),
      check(
        t('구속력 있는 조건이나 한도를 받았다', 'Binding terms or a credit line were received'),
        t('조건서나 약정서', 'The term sheet or commitment'),
      ),
      check(
        t('구성원과 이해관계자가 그 길에 뜻을 모았다', 'Members and stakeholders agreed on that route'),
        t('의결 회의록', 'Minutes of the decision'),
      ),
    ),
    cell(
      t('회수 거래가 실제로 진행된다', 'A concrete return transaction is under way'),
      check(
        t(
          '매각, 조합원 인수, 상환 가운데 하나가 계약됐다',
          'A sale, a member buy-out or a repayment is under contract',
        ),
        t('계약서', 'The contract'),
      ),
      check(
        t('거래 뒤의 사명과 일자리를 지키는 조건이 있다', 'Terms protect mission and jobs afterwards'),
        t('계약의 해당 조항', 'Those clauses'),
      ),
    ),
  ],
);
