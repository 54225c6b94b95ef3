import type { BoardMilestone, CohortGatesView, GateState } from '@onsil/contracts';

/** Each team's gates by the place of the last milestone before them; a gate of a stage without milestones has no place. */
export function gatesByTeam(
  gates: CohortGatesView | null,
  milestones: readonly BoardMilestone[],
): ReadonlyMap<string, ReadonlyMap<number, GateState>> {
  const places = new Map(milestones.map(({ stageId }, place) => [stageId, place]));
  return new Map(
    (gates?.teams ?? []).map((team) => [
      team.id,
      new Map(
        team.gates.flatMap(({ stageId, state }) => {
          const place = places.get(stageId);
          return place === undefined ? [] : [[place, state] as const];
        }),
      ),
    ]),
  );
}
