import { cell, check, dimensionOf, t } from '../built-in-framework.js';

export const offer = dimensionOf(
  { key: 'offer', name: t('제품·서비스', 'Offer'), specialty: 'product', stageKinds: ['business_model'] },
  [
    cell(
      t('거친 모형을 만들 수 있고 법에 막히지 않는다', 'A rough model can be made and no law is known to forbid it'),
      check(
        t('핵심 기능을 보여 줄 방법과 재료를 정했다', 'How and from what to show the core is decided'),
        t('모형 구상도', 'A sketch of the model'),
      ),
      check(
        t('필요한 허가와 금지 사항을 찾아봤다', 'Permits and prohibitions were looked up'),
        t('관련 법령 점검표', 'A checklist of the rules'),
      ),
    ),
    cell(
      t('거친 모형을 사용자에게 보였다', 'The rough model was shown to users'),
      check(
        t('만져 보거나 겪어 본 사람이 다섯 명 이상이다', 'Five or more people have tried it'),
        t('시연 사진과 기록', 'Photos and notes of the trial'),
      ),
      check(
        t('고칠 점을 정하고 다음 모형에 넣었다', 'Changes were decided and are in the next model'),
        t('수정 목록', 'A list of changes'),
      ),
    ),
    cell(
      t('작동하는 제품이 사용자 손에 있다', 'A working product is in users’ hands'),
      check(
        t('팀의 도움 없이 처음부터 끝까지 쓴 사람이 있다', 'Somebody used it from start to end without the team'),
        t('사용 기록이나 영상', 'Records or a video'),
      ),
      check(
        t('고장과 불만을 적는 곳이 있고 답한 기록이 있다', 'Faults and complaints are recorded and answered'),
        t('문의 처리 기록', 'A record of how they were handled'),
      ),
    ),
    cell(
      t('사용자 의견이 개선을 이끈다', 'Users’ feedback drives what changes'),
      check(
        t(
          '최근 석 달의 개선이 어느 의견에서 왔는지 보인다',
          'Each change of three months shows the feedback it came from',
        ),
        t('의견과 개선을 이은 표', 'A table from feedback to change'),
      ),
      check(
        t('품질을 재는 수치가 있고 나아지고 있다', 'A figure of quality exists and improves'),
        t('품질 수치 추이', 'The trend of that figure'),
      ),
    ),
    cell(
      t('목표 원가로 한결같이 내놓는다', 'It is delivered reliably at the target cost'),
      check(
        t('열에 아홉은 약속한 때와 품질로 전달한다', 'Nine in ten deliveries are on time and as promised'),
        t('납기와 불량 기록', 'Records of timing and faults'),
      ),
      check(
        t('한 개의 원가를 실제 비용으로 계산했다', 'The cost of one unit is computed from real spending'),
        t('원가 계산서', 'The cost calculation'),
      ),
    ),
    cell(
      t('많은 사용자를 받을 수 있고 권리가 지켜진다', 'It is ready for many users and its rights are protected'),
      check(
        t('지금의 다섯 배 물량을 시험했거나 계획했다', 'Five times today’s volume was tested or planned'),
        t('증설 계획이나 부하 시험', 'A plan for growth or a load test'),
      ),
      check(
        t('상표, 특허, 저작권 가운데 필요한 것을 냈다', 'Needed marks, patents or copyrights are filed'),
        t('출원·등록증', 'Filings or registrations'),
      ),
    ),
    cell(
      t('따로 맞추지 않아도 만족한다', 'Users are satisfied without custom work'),
      check(
        t('새 고객 대부분이 표준 그대로 쓴다', 'Most new customers use the standard version'),
        t('주문별 맞춤 작업 기록', 'Custom work by order'),
      ),
      check(
        t('만족도를 정기로 재고 목표를 넘는다', 'Satisfaction is measured regularly and above target'),
        t('만족도 조사 결과', 'Survey results'),
      ),
    ),
    cell(
      t('제품군이나 바탕을 이룬다', 'It has become a family or a platform'),
      check(
        t('두 번째 제품이 매출의 다섯에 하나를 넘는다', 'A second product brings more than a fifth of revenue'),
        t('제품별 매출', 'Revenue by product'),
      ),
      check(
        t('다른 조직이 우리 것 위에서 만들거나 판다', 'Others build or sell on top of it'),
        t('제휴 계약', 'Partnership agreements'),
      ),
    ),
    cell(
      t('긴 안목의 제품 계획이 굴러간다', 'A long-term product plan is at work'),
      check(
        t('3년 계획과 연구개발 예산이 의결됐다', 'A three-year plan with a development budget is approved'),
        t('의결된 계획서', 'The approved plan'),
      ),
      check(
        t('지난 계획의 달성도를 스스로 평가했다', 'The last plan was reviewed against what was reached'),
        t('달성도 평가서', 'That review'),
      ),
    ),
  ],
);
