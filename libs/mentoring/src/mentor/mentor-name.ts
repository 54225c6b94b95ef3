/** SQL for the name of a mentor `m`: the person's own, or what the hub knows. Borrows identity.person, ventures.participant. */
export const mentorName = (m: string): string => `coalesce(
  (select p.name from identity.person p where p.id = ${m}.person_id),
  (select a.name from ventures.participant a where a.hub_id = ${m}.hub_id and a.id = ${m}.participant_id))`;
