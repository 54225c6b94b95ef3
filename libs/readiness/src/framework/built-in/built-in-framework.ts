import type {
  FrameworkCell,
  FrameworkContent,
  FrameworkCriterion,
  FrameworkDimension,
  TwoLanguages,
} from '@onsil/contracts';

/** A framework that comes with the product: what a hub's copy of one version is made from. */
export interface BuiltInFramework {
  readonly key: string;
  /** Raised with every change of the content; a cohort keeps the version that it began with. */
  readonly version: number;
  readonly content: FrameworkContent;
}

/** A dimension with its cells, from the lowest level up. */
export interface DimensionSource {
  readonly dimension: FrameworkDimension;
  readonly cells: readonly FrameworkCell[];
}

type CriterionSource = Omit<FrameworkCriterion, 'key'>;
interface CellSource {
  readonly title: TwoLanguages;
  readonly criteria: readonly CriterionSource[];
}

export const t = (ko: string, en: string): TwoLanguages => ({ ko, en });

/** Something that can be checked, and what shows it; it counts only with evidence. */
export const check = (text: TwoLanguages, proof: TwoLanguages): CriterionSource => ({
  text,
  proof,
  evidenceRequired: true,
  requires: [],
});

export const cell = (title: TwoLanguages, ...criteria: CriterionSource[]): CellSource => ({ title, criteria });

/** Gives the cells their level and the criteria their keys: `market.3.a`. */
export function dimensionOf(dimension: FrameworkDimension, cells: readonly CellSource[]): DimensionSource {
  return {
    dimension,
    cells: cells.map(({ title, criteria }, at) => ({
      dimension: dimension.key,
      level: at + 1,
      title,
      criteria: criteria.map((criterion, nth) => ({
        ...criterion,
        key: `${dimension.key}.${at + 1}.${'abcdefgh'[nth]!}`,
      })),
    })),
  };
}
