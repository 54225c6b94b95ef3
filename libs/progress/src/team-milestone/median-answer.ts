/** SQL: the hub's answers of the last 30 days, a row `answer` with its `attempt`: accepted or sent back. */
export function recentAnswers(hub: `$${number}`, now: `$${number}`): string {
  return `progress.review answer
     join progress.submission attempt on attempt.hub_id = answer.hub_id and attempt.id = answer.submission_id
    where answer.hub_id = ${hub} and answer.decided_at >= ${now}::timestamptz - interval '30 days'`;
}

/**
 * SQL for the hub's own pace: median days from hand-in to answer over the last 30 days, to one decimal; null without
 * answers. `hub` and `now` are parameters. Teams and staff see this same number.
 */
export function medianAnswerDays(hub: `$${number}`, now: `$${number}`): string {
  return `(select round((percentile_cont(0.5) within group (
      order by extract(epoch from (answer.decided_at - attempt.handed_in_at)) / 86400))::numeric, 1)::float8
     from ${recentAnswers(hub, now)})`;
}
