/** How far a team has come: everything before `at` is done; there it stands since `days`. */
export type Standing =
  | { readonly end: 'accepted'; readonly at: 'M8' | 'M9'; readonly silentDays?: number }
  | { readonly end: 'missing'; readonly at: 'M8' }
  | { readonly end: 'returned' | 'in_review'; readonly at: 'M7' | 'M8'; readonly days: number; readonly attempt?: 2 }
  | { readonly end: 'blocked'; readonly at: 'M8'; readonly reason: string }
  | { readonly end: 'extended'; readonly at: 'M8'; readonly inDays: number; readonly reason: string };

export interface DemoTeam {
  readonly number: number;
  readonly name: string;
  readonly lead: string;
  /** Of the account; the address follows from it. */
  readonly leadKey: string;
  readonly phone: string;
  readonly sector: string;
  readonly district: string;
  readonly summary: string;
  readonly standing: Standing;
  readonly waived: string | null;
}

const SECTORS = [
  ['돌봄', '혼자 사는 이웃의 하루를 살펴요.'],
  ['먹거리', '버려지던 지역 농산물로 한 끼를 만들어요.'],
  ['환경', '버려지는 것을 다시 쓰는 길을 열어요.'],
  ['관광', '느리게 걷는 사람도 갈 수 있는 길을 안내해요.'],
  ['교육', '마을이 함께 가르치는 방과 후를 열어요.'],
  ['주거', '빈집을 고쳐 다시 사는 집으로 만들어요.'],
  ['문화', '이야기가 사라진 골목에 볼거리를 되돌려요.'],
  ['이동', '버스가 드문 마을의 발이 되어요.'],
] as const;
const DISTRICTS = [
  '춘천시',
  '원주시',
  '강릉시',
  '속초시',
  '삼척시',
  '홍천군',
  '횡성군',
  '영월군',
  '평창군',
  '정선군',
  '철원군',
  '화천군',
  '인제군',
  '고성군',
  '양양군',
];
const FAMILY_NAMES = '김이박최정강조윤장임한오서신권';
const GIVEN_NAMES = [
  '하린',
  '서준',
  '지우',
  '도현',
  '수민',
  '예준',
  '다은',
  '시우',
  '유나',
  '건우',
  '채원',
  '민재',
  '가은',
  '준서',
  '나연',
  '태윤',
  '소율',
  '은호',
  '보민',
  '재인',
  '아린',
  '현서',
  '윤슬',
];

const done = (silentDays?: number): Standing => ({ end: 'accepted', at: 'M8', ...(silentDays && { silentDays }) });
const missing: Standing = { end: 'missing', at: 'M8' };
const returned = (at: 'M7' | 'M8', days: number): Standing => ({ end: 'returned', at, days });
const inReview = (at: 'M7' | 'M8', days: number, attempt?: 2): Standing => ({
  end: 'in_review',
  at,
  days,
  ...(attempt && { attempt }),
});
const extended = (inDays: number, reason: string): Standing => ({ end: 'extended', at: 'M8', inDays, reason });

/** Where teams stand that are not simply on their way; the others have M8 behind them. */
const STANDINGS: Readonly<Record<string, Standing>> = {
  산골약배달: missing,
  느린걸음여행: returned('M7', 9),
  빈집살림: { end: 'blocked', at: 'M8', reason: '군청의 숙박업 허가를 기다려요. 현장 확인은 끝났어요.' },
  한솥나눔부엌: missing,
  볕든골목: inReview('M7', 8, 2),
  두번째옷장: returned('M8', 4),
  나란히학교: returned('M8', 5),
  마을수리반: missing,
  못난이과수원: missing,
  굽이굽이길: done(22),
  손말카페: returned('M8', 2),
  바닷가빨래터: inReview('M8', 3),
  흙내음농장: extended(4, '수확이 늦어져 첫 납품이 한 주 밀렸어요.'),
  오늘도안녕: inReview('M8', 1),
  푸른지붕: inReview('M8', 1),
  읽어주는신문: { end: 'accepted', at: 'M9' },
  누구나운동장: extended(1, '대관 일정이 바뀌어 유료 체험이 며칠 밀렸어요.'),
  돌봄이음: { end: 'accepted', at: 'M9' },
};
/** What a team need not do, because it was proved before. */
const WAIVED: Readonly<Record<string, string>> = { 갯벌지기: 'M2', 새벽반찬: 'M5', 늦깎이코딩: 'M2' };

/** How the way of a team ended that is on the cohort no more. */
type Way =
  | { readonly kind: 'graduated' | 'withdrawn'; readonly daysAgo: number; readonly reason: string }
  | { readonly kind: 'honest_failure'; readonly daysAgo: number; readonly reason: string; readonly lessons: string };

/** Teams that began with the others and have left; nobody of them has an account. */
export const GONE_TEAMS: readonly { readonly name: string; readonly lead: string; readonly way: Way }[] = [
  {
    name: '온기세탁소',
    lead: '문세아',
    way: { kind: 'graduated', daysAgo: 20, reason: '작년 과정의 마일스톤을 이어받아 일찍 마쳤어요.' },
  },
  {
    name: '바람목장',
    lead: '노해준',
    way: { kind: 'withdrawn', daysAgo: 96, reason: '대표가 다른 지역의 일자리로 옮겼어요.' },
  },
  {
    name: '별밤캠프',
    lead: '배이든',
    way: {
      kind: 'honest_failure',
      daysAgo: 41,
      reason: '한 번 온 손님이 다시 오지 않아 더 이어 갈 수 없었어요.',
      lessons: '가족은 별을 보러 오지 않고 아이를 맡길 곳을 찾고 있었다. 값보다 차편을 먼저 물었다.',
    },
  },
];

/** The team of the demo's lead and member. */
export const PERSONA_TEAM = '느린걸음여행';
/** A team that asks for more time. */
export const ASKING_TEAM = '굽이굽이길';
/** The teams of the demo's mentor. */
export const MENTORED_TEAMS: readonly string[] = ['산골약배달', PERSONA_TEAM, '빈집살림', ASKING_TEAM, '햇살동행'];

const ON_THEIR_WAY =
  '햇살동행 이야기밥상 다시피움 갯벌지기 할매손맛연구소 첫월급학교 고쳐쓰는가구 작은극장버스 함께타는봉고 쉼표돌봄 물길지킴이 새벽반찬 ' +
  '숲길유치원 늦깎이코딩 종이한장 골목텃밭 반려이웃 밤길등불 나눔공구방 제철상회 장날배달 옛집목공소 모두의식판 달빛공방 잇는바느질 ' +
  '물든한지 청년이장';
const NAMES = [...Object.keys(STANDINGS), ...ON_THEIR_WAY.split(' ')];

/** The 45 teams of the busy hub. */
export const DEMO_TEAMS: readonly DemoTeam[] = NAMES.map((name, i) => {
  const [sector, summary] = SECTORS[i % SECTORS.length]!;
  const number = i + 1;
  const isPersona = name === PERSONA_TEAM;
  return {
    number,
    name,
    lead: isPersona ? '김하늘' : `${FAMILY_NAMES[i % FAMILY_NAMES.length]!}${GIVEN_NAMES[i % GIVEN_NAMES.length]!}`,
    leadKey: isPersona ? 'lead' : `lead${String(number).padStart(2, '0')}`,
    phone: `010-0000-${String(number).padStart(4, '0')}`,
    sector,
    district: DISTRICTS[i % DISTRICTS.length]!,
    summary,
    standing: STANDINGS[name] ?? done(),
    waived: WAIVED[name] ?? null,
  };
});
