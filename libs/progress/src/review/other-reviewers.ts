/**
 * SQL that is true when somebody else of the hub than a person could decide on a day: each an expression or a
 * parameter. Borrows identity.hub_grant.
 */
export const otherReviewers = (hubId: string, personId: string, on: string): string => `exists (
    select from identity.hub_grant other
     where other.hub_id = ${hubId} and other.role in ('hub_manager', 'hub_staff') and other.person_id <> ${personId}
       and other.ended_at is null and other.starts_on <= ${on} and (other.ends_on is null or other.ends_on >= ${on}))`;
