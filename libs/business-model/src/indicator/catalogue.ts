import type { CatalogueIndicator, IndicatorKind } from '@onsil/contracts';

const UNITS = {
  persons: { ko: '명', en: 'people' },
  won: { ko: '원', en: 'won' },
  percent: { ko: '%', en: '%' },
  hours: { ko: '시간', en: 'hours' },
  organisations: { ko: '곳', en: 'organisations' },
  units: { ko: '개', en: 'units' },
  kilograms: { ko: 'kg', en: 'kg' },
  tonnes: { ko: 'tCO₂e', en: 'tCO₂e' },
  items: { ko: '건', en: 'cases' },
} as const;

function one(
  key: string,
  [ko, en]: readonly [string, string],
  unit: keyof typeof UNITS,
  kind: IndicatorKind,
  code: string | null = null,
): CatalogueIndicator {
  const standard = code === null ? null : { framework: 'IRIS+', version: '5.3', code };
  return { key, name: { ko, en }, unit: UNITS[unit], kind, standard };
}

/** What hubs ask teams for most (`domain/indicators.md`). A code stands only where it was read at its source. */
export const INDICATOR_CATALOGUE: readonly CatalogueIndicator[] = [
  one('beneficiaries_direct', ['직접 수혜자', 'Direct beneficiaries'], 'persons', 'flow', 'PI2476'),
  one('customers_individual', ['고객 수(개인)', 'Clients: people'], 'persons', 'flow'),
  one('customers_org', ['고객 수(기관)', 'Clients: organisations'], 'organisations', 'flow', 'PI9652'),
  one('client_retention', ['고객 유지율', 'Client retention'], 'percent', 'ratio', 'PI9319'),
  one('units_sold', ['판매량', 'Units sold'], 'units', 'flow', 'PI1263'),
  one('revenue_total', ['매출액', 'Revenue'], 'won', 'flow'),
  one('revenue_public_purchase', ['공공구매 매출', 'Public purchase'], 'won', 'flow'),
  one('operating_expenses', ['영업비용', 'Operating cost'], 'won', 'flow', 'FP1001'),
  one('employees_paid_total', ['유급근로자 수', 'Paid employees'], 'persons', 'stock', 'OI8869'),
  one('employees_vulnerable', ['취약계층 근로자', 'Vulnerable-group employees'], 'persons', 'stock'),
  one('vulnerable_ratio', ['취약계층 고용비율', 'Vulnerable share'], 'percent', 'ratio'),
  one('jobs_created', ['신규 고용', 'New hires'], 'persons', 'flow'),
  one('job_placement_rate', ['취업연계율', 'Placed in work'], 'percent', 'ratio', 'PI3527'),
  one('training_hours', ['교육훈련 시간', 'Worker training'], 'hours', 'flow'),
  one('social_service_hours', ['사회서비스 제공 시간', 'Social service hours'], 'hours', 'flow'),
  one('vulnerable_service_ratio', ['취약계층 제공 비율', 'Share to vulnerable groups'], 'percent', 'ratio'),
  one('reinvested_profit', ['이윤 재투자', 'Profit used for the social purpose'], 'won', 'flow'),
  one('ghg_reduced', ['온실가스 감축', 'Greenhouse gas reduced'], 'tonnes', 'flow', 'OI4862'),
  one('waste_reduced', ['폐기물 감축', 'Waste avoided'], 'kilograms', 'flow', 'OI7920'),
  one('partnership_agreements', ['업무협약', 'Agreements with local bodies'], 'items', 'flow'),
];
