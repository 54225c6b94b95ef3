import { newId } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

/** Stores an experiment of a team that was decided, with the hypothesis it tests. */
export async function insertDecidedExperiment(
  hub: HubHarness,
  teamId: string,
  { title = '예약금 5,000원 받아 보기', isDecided = true } = {},
): Promise<{ experimentId: string; hypothesisId: string }> {
  const [experimentId, hypothesisId] = [newId(), newId()];
  await hub.tx(async (tx) => {
    await tx.rows(
      `insert into business_model.hypothesis (id, hub_id, team_id, number, statement, kind, risk, state, stated_at)
       values ($1, $2, $3, 1, '어르신은 값보다 기다리는 시간이 싫다', 'desirability', 'high', 'testing', $4)`,
      [hypothesisId, tx.hubId, teamId, tx.at],
    );
    await tx.rows(
      `insert into business_model.experiment (id, hub_id, hypothesis_id, title, method, measure, unit, threshold, planned_n,
              added_at)
       values ($1, $2, $3, $4, 'pre_order', '예약금을 낸 사람', '명', 4, 10, $5)`,
      [experimentId, tx.hubId, hypothesisId, title, tx.at],
    );
    await tx.rows(`update business_model.experiment set started_at = $3 where hub_id = $1 and id = $2`, [
      tx.hubId,
      experimentId,
      tx.at,
    ]);
    if (isDecided)
      await tx.rows(
        `update business_model.experiment set decision = 'persevere', decided_at = $3 where hub_id = $1 and id = $2`,
        [tx.hubId, experimentId, tx.at],
      );
  });
  return { experimentId, hypothesisId };
}

/** Stores a canvas of a team with one named version. */
export async function insertCanvasVersion(
  hub: HubHarness,
  teamId: string,
  { canvas = '빨래터 사업모델', name = '중간 평가' } = {},
): Promise<{ canvasId: string; canvasVersionId: string }> {
  const [typeId, contentId, canvasId, canvasVersionId] = [newId(), newId(), newId(), newId()];
  await hub.tx(async (tx) => {
    await tx.rows(`insert into business_model.canvas_type (id, hub_id) values ($1, $2)`, [typeId, tx.hubId]);
    await tx.rows(
      `insert into business_model.canvas_type_version (id, hub_id, canvas_type_id, number, content, made_at)
       values ($1, $2, $3, 1, '{}', $4)`,
      [contentId, tx.hubId, typeId, tx.at],
    );
    await tx.rows(
      `insert into business_model.canvas (id, hub_id, team_id, canvas_type_version_id, name, made_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $6)`,
      [canvasId, tx.hubId, teamId, contentId, canvas, tx.at],
    );
    await tx.rows(
      `insert into business_model.canvas_version (id, hub_id, canvas_id, number, name, reason, items, made_at)
       values ($1, $2, $3, 1, $4, '평가', '[]', $5)`,
      [canvasVersionId, tx.hubId, canvasId, name, tx.at],
    );
  });
  return { canvasId, canvasVersionId };
}
