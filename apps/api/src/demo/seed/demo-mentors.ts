import { MENTORED_TEAMS } from './demo-teams.js';

export interface DemoMentor {
  readonly key: string;
  readonly name: string;
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly district: string;
  readonly capacity: number;
  readonly introduction: string;
  readonly teams: readonly string[];
}

/** The mentors of the busy hub; the first is the demo's mentor. */
export const DEMO_MENTORS: readonly DemoMentor[] = [
  {
    key: 'mentor',
    name: '이수아',
    specialties: ['pricing', 'customers', 'sales_channel'],
    languages: ['ko', 'en'],
    district: '춘천시',
    capacity: 5,
    introduction: '지역 먹거리 가게를 세 번 열었어요. 값과 첫 고객을 함께 찾아요.',
    teams: MENTORED_TEAMS,
  },
  {
    key: 'mentor02',
    name: '박도윤',
    specialties: ['law', 'labour_law', 'intellectual_property'],
    languages: ['ko'],
    district: '원주시',
    capacity: 3,
    introduction: '협동조합과 사회적기업의 계약과 정관을 돌봐요.',
    teams: ['흙내음농장', '이야기밥상', '한솥나눔부엌'],
  },
  {
    key: 'mentor03',
    name: '정하온',
    specialties: ['finance_tax', 'funding'],
    languages: ['ko'],
    district: '강릉시',
    capacity: 3,
    introduction: '세무사예요. 장부와 지원금 정산을 쉽게 풀어요.',
    teams: ['두번째옷장', '오늘도안녕', '다시피움'],
  },
  {
    key: 'mentor04',
    name: '최라온',
    specialties: ['social_impact', 'business_model'],
    languages: ['ko', 'en'],
    district: '속초시',
    capacity: 4,
    introduction: '사회성과를 숫자로 세는 일을 열 해 했어요.',
    teams: ['볕든골목', '나란히학교', '갯벌지기'],
  },
  {
    key: 'mentor05',
    name: '한서율',
    specialties: ['marketing', 'customers', 'subscription'],
    languages: ['ko'],
    district: '삼척시',
    capacity: 3,
    introduction: '정기 이용 서비스의 첫 천 명을 함께 모았어요.',
    teams: ['바닷가빨래터', '손말카페', '할매손맛연구소'],
  },
  {
    key: 'mentor06',
    name: '윤재희',
    specialties: ['people', 'labour_law'],
    languages: ['ko'],
    district: '홍천군',
    capacity: 3,
    introduction: '취약계층 일자리를 만드는 기업에서 사람을 맡았어요.',
    teams: ['마을수리반', '첫월급학교', '쉼표돌봄'],
  },
  {
    key: 'mentor07',
    name: '임나루',
    specialties: ['technology', 'product'],
    languages: ['ko', 'en'],
    district: '춘천시',
    capacity: 3,
    introduction: '작은 팀의 첫 서비스를 함께 만들어요.',
    teams: ['못난이과수원', '함께타는봉고', '늦깎이코딩'],
  },
  {
    key: 'mentor08',
    name: '오세찬',
    specialties: ['pitch', 'funding'],
    languages: ['ko'],
    district: '평창군',
    capacity: 2,
    introduction: '임팩트 투자 심사를 했어요. 발표를 함께 다듬어요.',
    teams: ['푸른지붕', '고쳐쓰는가구'],
  },
  {
    key: 'mentor09',
    name: '서다온',
    specialties: ['sales_channel', 'marketing'],
    languages: ['ko'],
    district: '정선군',
    capacity: 3,
    introduction: '로컬 매장과 온라인 판로를 이어요.',
    teams: [],
  },
];

/** The pair that has not met for long. */
export const SILENT_TEAM = '굽이굽이길';
/** The team whose last session has no log yet. */
export const OWED_TEAM = '햇살동행';
