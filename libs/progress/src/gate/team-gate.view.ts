import type { GateMark, TeamGateView } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';

import { reaches } from '../team-milestone/reach.rule.js';
import { conditionsOf, missingOf } from './gate-checklist.rule.js';
import type { GateCohort, GateStage } from './gate-facts.js';
import type { GateStanding } from './team-gate.rule.js';

/** A gate as its team and staff see it: the same list, and what the reader may do about it. */
export function teamGateView(
  { stage, state, checklist, decision, lost }: GateStanding,
  { actor, teamId, phase }: { readonly actor: Actor; readonly teamId: string; readonly phase: GateCohort['phase'] },
): TeamGateView {
  const may = (permission: 'gate.pass' | 'gate.waive' | 'gate.take_back'): boolean =>
    phase === 'open' && reaches(actor, teamId, permission);
  const isOpen = decision === null;
  return {
    stage: stageView(stage),
    revision: stage.revision,
    state,
    checklist,
    passed: decision && {
      by: decision.by,
      at: decision.at,
      note: decision.note,
      revision: decision.revision,
      checklist: decision.checklist,
      lost: [...lost],
    },
    capabilities: {
      pass: isOpen && may('gate.pass'),
      waive: isOpen && may('gate.waive'),
      takeBack: !isOpen && may('gate.take_back'),
    },
  };
}

/** The same for a list of many. */
export function gateMark({ stage, state, checklist, decision, lost }: GateStanding): GateMark {
  const shown = decision?.checklist ?? checklist!;
  const missing = decision ? lost : missingOf(shown);
  return {
    stageId: stage.id,
    state,
    met: shown.met,
    total: shown.total,
    waived: conditionsOf(shown).filter((each) => each.state === 'waived').length,
    missing: missing.map(({ condition, have, need }) => ({ condition, have, need })),
    passed: decision && { by: decision.by, at: decision.at },
  };
}

export function stageView({ id, name, position, startsOn, endsOn }: GateStage): TeamGateView['stage'] {
  return { id, name, position, startsOn, endsOn };
}
