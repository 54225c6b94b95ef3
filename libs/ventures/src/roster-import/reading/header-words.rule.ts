import type { RosterField } from '@onsil/contracts';

const WORDS: Readonly<Partial<Record<RosterField, string>>> = {
  number: '연번 번호 순번 순 no num number index seq #',
  team_name:
    '창업팀명 창업팀 팀명 팀 팀이름 기업명 기업체명 기업 회사명 회사 업체명 업체 상호 상호명 단체명 단체 법인명 조직명 참여기업 참여기업명 입주기업 입주기업명 참여팀 참여팀명 선정팀 선정팀명 company companyname team teamname startup startupname venture venturename organisation organization enterprise',
  lead: '대표자 대표 대표자명 대표명 대표자성명 대표자이름 대표성명 대표이사 성명 이름 팀장 담당자 담당자명 ceo lead teamlead leader representative contactperson contactname name fullname',
  members:
    '팀원 팀원명 팀원명단 구성원 구성원명 공동창업자 공동대표 창업자 founder founders cofounder cofounders member members teammembers',
  phone:
    '연락처 전화 전화번호 휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 핸드폰번호 대표연락처 대표자연락처 대표자휴대폰 대표번호 유선전화 phone phonenumber mobile mobilephone cell tel telephone contact',
  email: '이메일 이메일주소 메일 메일주소 전자우편 전자메일 대표자이메일 대표이메일 email emailaddress mail',
  district:
    '소재지 소재지역 지역 주소 사업장주소 사업장소재지 본점소재지 활동지역 시군 시군구 시도 거점 location city region district address headquarterscity',
  sector: '분야 사업분야 창업분야 업종 산업 산업분야 소셜미션분야 category categories sector industry field',
  kind: '유형 창업유형 팀유형 창업단계 창업팀유형 teamtype stage',
  class: '입주여부 상주여부 상주등록 상주비상주 입주구분 입주형태 입주유형 residency residencytype',
  track: '트랙 모집부문 부문 지원트랙 지원부문 track',
  headcount:
    '팀원수 인원 인원수 구성원수 종사자수 종업원수 직원수 근로자수 참여인원 headcount teamsize employees size numberofmembers',
  agreed_on:
    '협약일 협약일자 협약체결일 협약체결일자 협약시작일 입주일 입주일자 선정일 선정일자 계약일 agreementdate agreedon dateofagreement',
  amount:
    '협약금액 협약금 협약액 지원금 지원금액 지원액 사업비 총사업비 창업지원금 보조금 교부금액 amount grant grantamount funding award',
  business_number:
    '사업자등록번호 사업자번호 사업자등록 사업자 businessnumber businessregistrationnumber businessno businessregistrationno',
  corporate_number: '법인등록번호 법인번호 법인등기번호 corporatenumber corporateregistrationnumber',
  website: '홈페이지 홈페이지주소 웹사이트 누리집 사이트 url website homepage web site',
  summary:
    '아이템 아이템명 창업아이템 사업아이템 사업내용 사업개요 소개 기업소개 팀소개 사업소개 한줄소개 description summary about pitch',
  cohort_year:
    '선정연도 선정년도 사업연도 사업년도 기수연도 참여연도 cohortyear batchyear programmeyear programyear ycombinatoryear',
  cohort_session: '기수 차수 회차 반기 session batch cohort season ycombinatorsession',
};

const EXACT = new Map(
  Object.entries(WORDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as RosterField])),
);

const PARTS: readonly (readonly [RegExp, RosterField])[] = [
  [/사업자.*번호/, 'business_number'],
  [/법인.*번호/, 'corporate_number'],
  [/이메일|메일주소|e-?mail/, 'email'],
  [/휴대폰|휴대전화|핸드폰|전화번호|연락처|mobile|phonenumber/, 'phone'],
  [/(?:창업팀|기업|회사|업체|단체)명|^상호|(?:team|company)name/, 'team_name'],
  [/대표자명|대표자성명/, 'lead'],
  [/팀원수|인원수|구성원수/, 'headcount'],
  [/협약.*일자?$/, 'agreed_on'],
  [/(?:협약|지원|교부).*(?:금액|금)$/, 'amount'],
  [/소재지|주소지/, 'district'],
  [/홈페이지|누리집/, 'website'],
];

/** A header's words without spaces, punctuation, units and remarks such as `(필수)`. */
export function bareLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[([](?:필수|선택|예시?\b[^)\]]*|단위[^)\]]*|(?:천|만|십만|백만|천만|억)?원|명|휴대폰|숫자만[^)\]]*)[)\]]/g,
      '',
    )
    .replace(/[^\p{L}\p{N}#]/gu, '');
}

/** The field that a header asks for by its words, in Korean or English; null when it says nothing known. */
export function fieldOfLabel(label: string): RosterField | null {
  const bare = bareLabel(label);
  if (!bare) return null;
  return EXACT.get(bare) ?? PARTS.find(([words]) => words.test(bare))?.[1] ?? null;
}
