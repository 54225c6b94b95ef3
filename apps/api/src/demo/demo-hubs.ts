import type { HubKind } from '@onsil/contracts';

/** A hub of the demo network. */
export interface DemoHub {
  readonly slug: string;
  readonly kind: HubKind;
  readonly nameKo: string;
  readonly nameEn: string;
}

const campus = (region: string, nameKo: string, nameEn: string): DemoHub => ({
  slug: `campus-${region}`,
  kind: 'campus',
  nameKo: `소셜캠퍼스 온 ${nameKo}`,
  nameEn: `Social Campus On ${nameEn}`,
});
const town = (region: string, nameKo: string, nameEn: string): DemoHub => ({
  slug: `town-${region}`,
  kind: 'town',
  nameKo: `사회적경제 혁신타운 ${nameKo}`,
  nameEn: `Innovation Town ${nameEn}`,
});

/** Seven Social Campus On regions and five Innovation Towns. */
export const DEMO_HUBS: readonly DemoHub[] = [
  campus('seoul', '서울', 'Seoul'),
  campus('busan', '부산', 'Busan'),
  campus('gangwon', '강원', 'Gangwon'),
  campus('incheon', '인천', 'Incheon'),
  campus('chungnam', '충남', 'Chungnam'),
  campus('gyeongnam', '경남', 'Gyeongnam'),
  campus('daegu', '대구', 'Daegu'),
  town('jeonbuk', '전북', 'Jeonbuk'),
  town('gyeongnam', '경남', 'Gyeongnam'),
  town('daejeon', '대전', 'Daejeon'),
  town('daegu', '대구', 'Daegu'),
  town('chungnam', '충남', 'Chungnam'),
];

/** The hub in mid-programme. */
export const BUSY_HUB = 'campus-gangwon';
