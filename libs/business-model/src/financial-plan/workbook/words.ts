import type { Locale, PlanScenario, PlanSection } from '@onsil/contracts';

/** What the rows of a sheet are. */
export const TOTAL_ROWS = ['revenue', 'cost', 'wages', 'funding', 'net', 'closing'] as const;
export type TotalRow = (typeof TOTAL_ROWS)[number];

interface WorkbookWords {
  readonly sheets: Readonly<Record<PlanScenario, string>>;
  readonly sections: Readonly<Record<PlanSection, string>>;
  readonly totals: Readonly<Record<TotalRow, string>>;
  readonly opening: string;
  readonly head: readonly [section: string, label: string, wage: string];
}

/** The words of the workbook. A file is read in either language, whoever reads it. */
export const WORKBOOK_WORDS: Readonly<Record<Locale, WorkbookWords>> = {
  ko: {
    sheets: { base: '기준', cautious: '신중', hopeful: '희망' },
    sections: { revenue: '매출', cost: '비용', headcount: '인원', funding: '자금' },
    totals: {
      revenue: '매출 합계',
      cost: '비용 합계',
      wages: '인건비 합계',
      funding: '자금 합계',
      net: '순현금흐름',
      closing: '월말 현금',
    },
    opening: '처음 현금',
    head: ['구분', '항목', '한 사람 월 인건비'],
  },
  en: {
    sheets: { base: 'Base', cautious: 'Cautious', hopeful: 'Hopeful' },
    sections: { revenue: 'Revenue', cost: 'Cost', headcount: 'Headcount', funding: 'Funding' },
    totals: {
      revenue: 'Total revenue',
      cost: 'Total cost',
      wages: 'Total wages',
      funding: 'Total funding',
      net: 'Net cash flow',
      closing: 'Closing cash',
    },
    opening: 'Opening cash',
    head: ['Section', 'Line', 'Monthly cost of one person'],
  },
};
