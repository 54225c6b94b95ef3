// Rows for benches, made by PostgreSQL itself: hubs whose cohorts are under way, past the checks of foreign keys.

const SESSION_SECRET = 'bench-session-secret';

/** SQL for an id that follows from words, the same in every database. */
export const idOf = (words) => `bench.id('${words}')`;

const STAFF = idOf('person 1');

/** The cookie of the member of staff whom `seedHubs` signs in. */
export const STAFF_COOKIE = `onsil=${SESSION_SECRET}`;

/** The hubs' slugs: `bench-1`, `bench-2`, ... */
export const slugOf = (hub) => `bench-${hub}`;

/**
 * Hubs `from` to `to`, each with one cohort of so many teams that owe so many milestones, each in one of the ways that a
 * board shows; and one member of staff with a right in every hub, signed in.
 * @param {import('pg').Client} root
 */
export async function seedHubs(root, { from = 1, to = 1, teams, milestones, timeZone = 'Asia/Seoul', phase = 'open' }) {
  const hubs = `generate_series(${from}, ${to}) h`;
  const per = (count, letter) => `generate_series(1, ${count}) ${letter}`;
  const hubId = `bench.id('hub ' || h)`;
  const cohortId = `bench.id('cohort ' || h)`;
  const teamId = `bench.id('team ' || h || ' ' || t)`;
  const milestoneId = `bench.id('milestone ' || h || ' ' || m)`;
  const staged = Math.ceil(milestones / 6);
  await root.query(`
    create schema if not exists bench;
    create or replace function bench.id(words text) returns uuid language sql immutable
      return overlay(overlay(md5(words) placing '7' from 13) placing '8' from 17)::uuid;
    grant usage on schema bench to onsil_app`);
  await root.query('begin');
  await root.query(`set local session_replication_role = replica`);
  await root.query(`set local synchronous_commit = off`);
  const statements = [
    `insert into network.network (id, name) values (${idOf('network 1')}, 'Bench') on conflict do nothing`,
    `insert into network.hub (id, network_id, slug, name_ko, name_en, kind, time_zone, locale, sender_name)
     select ${hubId}, ${idOf('network 1')}, 'bench-' || h, '허브', 'Hub', 'campus', '${timeZone}', 'ko', '허브' from ${hubs}`,
    `insert into identity.person (id, email, name, locale) values (${STAFF}, 'staff@bench.example', '담당자', 'ko')
     on conflict do nothing`,
    `insert into identity.session (id, person_id, token_hash, own_device, user_agent, started_at, rotated_at, last_seen_at)
     values (${idOf('session 1')}, ${STAFF}, sha256('${SESSION_SECRET}'), false, 'bench', now(), now(), now())
     on conflict do nothing`,
    `insert into identity.hub_grant (id, hub_id, person_id, role, scope, starts_on, changed_at)
     select bench.id('grant ' || h), ${hubId}, ${STAFF}, 'hub_manager', 'hub', '2020-01-01', now() - interval '1 day'
       from ${hubs} where h <= 20`,
    `insert into programmes.programme (id, hub_id, name, year)
     select bench.id('programme ' || h), ${hubId}, '육성사업', 2026 from ${hubs}`,
    `insert into programmes.cohort (id, hub_id, programme_id, name, starts_on, ends_on, phase)
     select ${cohortId}, ${hubId}, bench.id('programme ' || h), '1기', current_date - 180, current_date + 180, '${phase}' from ${hubs}`,
    `insert into programmes.stage (id, hub_id, cohort_id, position, name, kind, starts_day, starts_on, ends_on)
     select bench.id('stage ' || h || ' ' || s), ${hubId}, ${cohortId}, s, s || '단계', 'other', (s - 1) * 60,
            current_date - 180 + (s - 1) * 60, current_date - 121 + (s - 1) * 60
       from ${hubs}, ${per(6, 's')}`,
    `insert into programmes.milestone (id, hub_id, cohort_id, stage_id, position, code, title, good_looks_like, evidence,
            due_rule, due_on)
     select ${milestoneId}, ${hubId}, ${cohortId}, bench.id('stage ' || h || ' ' || ((m - 1) / ${staged} + 1)), m, 'M' || m,
            '첫 유료 사용자 ' || m, '', '[]', jsonb_build_object('kind', 'date', 'on', current_date - 170 + m * 14),
            current_date - 170 + m * 14
       from ${hubs}, ${per(milestones, 'm')}`,
    `insert into programmes.milestone_dependency (hub_id, cohort_id, milestone_id, requires_id)
     select ${hubId}, ${cohortId}, ${milestoneId}, bench.id('milestone ' || h || ' ' || (m - 1))
       from ${hubs}, generate_series(2, ${milestones}, 4) m`,
    `insert into ventures.team (id, hub_id, name, name_key, summary, district, sector, created_at)
     select ${teamId}, ${hubId}, '창업팀 ' || lpad(t::text, 4, '0'), '창업팀 ' || t, '이웃의 하루를 살펴요', '춘천시', '돌봄', now()
       from ${hubs}, ${per(teams, 't')}`,
    `insert into ventures.enrolment (id, hub_id, team_id, cohort_id, class, enrolled_on)
     select bench.id('enrolment ' || h || ' ' || t), ${hubId}, ${teamId}, ${cohortId},
            case when t % 2 = 0 then 'resident' else 'registered' end, current_date - 180
       from ${hubs}, ${per(teams, 't')}`,
    `insert into ventures.participant (id, hub_id, name, email, created_at)
     select bench.id('lead ' || h || ' ' || t), ${hubId}, '대표 ' || t, 'lead' || t || '@hub' || h || '.example', now()
       from ${hubs}, ${per(teams, 't')}`,
    `insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on)
     select bench.id('membership ' || h || ' ' || t), ${hubId}, ${teamId}, bench.id('lead ' || h || ' ' || t), 'lead',
            current_date - 180
       from ${hubs}, ${per(teams, 't')}`,
    `insert into progress.team_fact (id, hub_id, team_id, kind, at)
     select bench.id('fact ' || h || ' ' || t), ${hubId}, ${teamId}, 'activity', now() - (t % 30) * interval '1 day'
       from ${hubs}, ${per(teams, 't')}`,
    `insert into progress.team_milestone (id, hub_id, team_id, cohort_id, milestone_id, status, state_since, opens_on, due_on,
            due_at, attempt, returned_count)
     select bench.id('owed ' || h || ' ' || t || ' ' || m), ${hubId}, ${teamId}, ${cohortId}, ${milestoneId},
            case when m <= ${Math.floor(milestones / 2)} and (t * 7 + m * 3) % 10 < 7 then 'accepted'
                 else (array['open', 'open', 'in_review', 'returned', 'waived', 'open'])[1 + (t + m) % 6] end,
            now() - (t % 20) * interval '1 day', current_date - 200 + m * 14, current_date - 170 + m * 14,
            ((current_date - 170 + m * 14) + time '18:00:59.999') at time zone '${timeZone}', (t + m) % 3, 0
       from ${hubs}, ${per(teams, 't')}, ${per(milestones, 'm')}`,
  ];
  for (const text of statements) await root.query(text);
  await root.query('commit');
  await root.query('analyze');
}

/** One value of a query. */
export async function valueOf(root, text, values) {
  const { rows } = await root.query({ text, values, rowMode: 'array' });
  return rows[0]?.[0];
}
