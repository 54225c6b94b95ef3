import { dayIn, type LogEvidenceBody } from '@onsil/contracts';
import { InvalidInput, newId, type FieldIssue, type HubTx } from '@onsil/platform';

/** The columns of a piece of evidence, in the order of their parameters from $5 on. */
export function columnsOfEvidence(body: LogEvidenceBody): unknown[] {
  const { kind, happenedOn, source, segment, body: text, link, metric, strength, consent, experimentId } = body;
  return [
    kind,
    happenedOn,
    source,
    segment,
    text,
    link,
    metric?.value ?? null,
    metric?.unit ?? null,
    strength,
    consent,
    experimentId,
  ];
}

/** Hypotheses and experiment must be the team's, the day must have come. @throws InvalidInput */
export async function assertOfTeam(tx: HubTx, teamId: string, body: LogEvidenceBody): Promise<void> {
  const { about, experimentId, happenedOn } = body;
  const ids = about.map(({ hypothesisId }) => hypothesisId);
  const known = await tx.rows<{ id: string }>(
    `select id from business_model.hypothesis where hub_id = $1 and team_id = $2 and id = any($3)
     union all
     select x.id from business_model.experiment x
       join business_model.hypothesis h on h.hub_id = x.hub_id and h.id = x.hypothesis_id
      where x.hub_id = $1 and h.team_id = $2 and x.id = $4`,
    [tx.hubId, teamId, ids, experimentId],
  );
  const isKnown = (id: string) => known.some((each) => each.id === id);
  const issues: FieldIssue[] = ids.flatMap((id, i) =>
    isKnown(id) ? [] : [{ pointer: `/about/${i}`, code: 'business_model.unknown_hypothesis' }],
  );
  if (experimentId && !isKnown(experimentId))
    issues.push({ pointer: '/experimentId', code: 'business_model.unknown_experiment' });
  if (happenedOn > dayIn(tx.actor.hub.timeZone, tx.at))
    issues.push({ pointer: '/happenedOn', code: 'business_model.in_the_future' });
  if (issues.length > 0) throw new InvalidInput(issues);
}

/** What a piece of evidence says of which hypothesis, in the place of what it said before. */
export async function setAbout(tx: HubTx, evidenceId: string, about: LogEvidenceBody['about']): Promise<void> {
  await tx.rows(`delete from business_model.evidence_hypothesis where hub_id = $1 and evidence_id = $2`, [
    tx.hubId,
    evidenceId,
  ]);
  for (const { hypothesisId, verdict } of about)
    await tx.rows(
      `insert into business_model.evidence_hypothesis (id, hub_id, evidence_id, hypothesis_id, verdict)
       values ($1, $2, $3, $4, $5)`,
      [newId(), tx.hubId, evidenceId, hypothesisId, verdict],
    );
}
