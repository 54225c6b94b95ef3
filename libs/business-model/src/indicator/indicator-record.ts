import type { PlanIndicatorBody } from '@onsil/contracts';
import { InvalidInput, newId, type HubTx } from '@onsil/platform';

/** The columns of an indicator, in the order of their parameters from $5 on. */
export function columnsOfIndicator(body: PlanIndicatorBody): unknown[] {
  const { name, unit, kind, rhythm, key, standard, method, baseline, target } = body;
  return [
    name,
    unit,
    kind,
    rhythm,
    key,
    standard && JSON.stringify(standard),
    method,
    baseline.value,
    baseline.on,
    target?.value ?? null,
    target?.on ?? null,
  ];
}

/** The notes that it measures, in the place of those before. @throws InvalidInput for a note that is not the team's */
export async function setNotes(
  tx: HubTx,
  indicatorId: string,
  teamId: string,
  itemIds: readonly string[],
): Promise<void> {
  const known = await tx.rows<{ id: string }>(
    `select i.id from business_model.canvas_item i
       join business_model.canvas c on c.hub_id = i.hub_id and c.id = i.canvas_id
      where i.hub_id = $1 and c.team_id = $2 and i.id = any($3)`,
    [tx.hubId, teamId, itemIds],
  );
  const issues = itemIds.flatMap((id, i) =>
    known.some((each) => each.id === id) ? [] : [{ pointer: `/itemIds/${i}`, code: 'business_model.unknown_note' }],
  );
  if (issues.length > 0) throw new InvalidInput(issues);
  await tx.rows(`delete from business_model.indicator_item where hub_id = $1 and indicator_id = $2`, [
    tx.hubId,
    indicatorId,
  ]);
  for (const itemId of itemIds)
    await tx.rows(
      `insert into business_model.indicator_item (id, hub_id, indicator_id, canvas_item_id) values ($1, $2, $3, $4)`,
      [newId(), tx.hubId, indicatorId, itemId],
    );
}
