import type {
  IndicatorKind,
  IndicatorRhythm,
  IndicatorStandard,
  IndicatorView,
  PlanIndicatorBody,
} from '@onsil/contracts';

/** An indicator while it is filled in. */
export type IndicatorValues = Record<string, unknown> & {
  key: string | null;
  standard: IndicatorStandard | null;
  name: string;
  unit: string;
  kind: IndicatorKind;
  rhythm: IndicatorRhythm;
  method: string;
  baselineValue: number | '';
  baselineOn: string;
  targetValue: number | '';
  targetOn: string | null;
  itemIds: string[];
};

export function valuesOf(indicator: IndicatorView | null, today: string): IndicatorValues {
  return {
    key: indicator?.key ?? null,
    standard: indicator?.standard ?? null,
    name: indicator?.name ?? '',
    unit: indicator?.unit ?? '',
    kind: indicator?.kind ?? 'flow',
    rhythm: indicator?.rhythm ?? 'quarter',
    method: indicator?.method ?? '',
    baselineValue: indicator?.baseline.value ?? '',
    baselineOn: indicator?.baseline.on ?? today,
    targetValue: indicator?.target?.value ?? '',
    targetOn: indicator?.target?.on ?? null,
    itemIds: indicator?.notes.map(({ id }) => id) ?? [],
  };
}

/** As the API takes it; a target without a value is none. */
export function indicatorBody(values: IndicatorValues): PlanIndicatorBody {
  const { key, standard, name, unit, kind, rhythm, method, baselineValue, baselineOn, targetValue, targetOn } = values;
  return {
    key,
    standard,
    name: name.trim(),
    unit: unit.trim(),
    kind,
    rhythm,
    method: method.trim(),
    baseline: { value: baselineValue === '' ? null : baselineValue, on: baselineOn },
    target: targetValue === '' || targetOn === null ? null : { value: targetValue, on: targetOn },
    itemIds: values.itemIds,
  };
}
