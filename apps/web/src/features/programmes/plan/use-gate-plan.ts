import type { FrameworkContent, Locale, PlanDraft, PlanPreview } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { frameworkQuery, frameworksQuery } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import type { GateChoices } from './gate-edits.rule.js';

/** What the plan and the hub have that a gate may ask for. */
export interface GatePlan {
  readonly choices: GateChoices;
  readonly milestones: readonly { readonly value: string; readonly label: string }[];
  /** Items that are files, `milestone item`. */
  readonly documents: readonly { readonly value: string; readonly label: string }[];
  readonly frameworks: readonly { readonly value: string; readonly label: string }[];
  /** The highest level of the framework. */
  readonly levels: number;
}

/** The same with the readiness framework that the cohort's rounds would use: the newest version of the first. */
export function useGatePlan(draft: PlanDraft, preview: PlanPreview): GatePlan {
  const { i18n } = useTranslation();
  const { slug } = useHub();
  const { data: list } = useQuery(frameworksQuery(slug));
  const newest = list?.items
    .filter(({ scoring }) => scoring === 'lowest')
    .toSorted((a, b) => b.cohorts.length - a.cohorts.length || b.version - a.version)[0];
  const { data: framework } = useQuery({
    ...frameworkQuery(slug, newest ?? { key: '', version: 1 }),
    enabled: newest !== undefined,
  });
  return gatePlan(draft, preview, {
    key: newest?.key ?? null,
    content: framework?.content ?? null,
    locale: i18n.language as Locale,
  });
}

function gatePlan(
  { stages }: PlanDraft,
  preview: PlanPreview,
  { key, content, locale }: { key: string | null; content: FrameworkContent | null; locale: Locale },
): GatePlan {
  const milestones = stages.flatMap((stage) => stage.milestones);
  const codeOf = (milestone: string) => preview.milestones.find((each) => each.key === milestone)?.code ?? '';
  const files = milestones.flatMap((milestone) =>
    milestone.evidence.flatMap(({ id, kind, label }) =>
      kind === 'file' ? [{ milestone: milestone.key, item: id, label: `${codeOf(milestone.key)} ${label}` }] : [],
    ),
  );
  return {
    choices: {
      documents: files.map(({ milestone, item }) => ({ milestone, item })),
      framework: content ? key : null,
      dimensions: content?.dimensions.map((each) => ({ key: each.key, name: each.name[locale] })) ?? [],
    },
    milestones: milestones.map((each) => ({ value: each.key, label: `${codeOf(each.key)} ${each.title}` })),
    documents: files.map(({ milestone, item, label }) => ({ value: `${milestone} ${item}`, label })),
    frameworks: content && key ? [{ value: key, label: content.name[locale] }] : [],
    levels: content?.levels.length ?? 9,
  };
}
