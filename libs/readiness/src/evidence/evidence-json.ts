/** SQL: evidence `e` with what it points at. Borrows platform.stored_file, progress, programmes, business_model, mentoring, ventures. */
export const EVIDENCES = `readiness.evidence e
  left join platform.stored_file file on file.hub_id = e.hub_id and file.id = e.stored_file_id
  left join progress.submission sub on sub.hub_id = e.hub_id and sub.id = e.submission_id
  left join progress.team_milestone stm on stm.hub_id = sub.hub_id and stm.id = sub.team_milestone_id
  left join programmes.milestone mil on mil.hub_id = stm.hub_id and mil.id = stm.milestone_id
  left join business_model.experiment exp on exp.hub_id = e.hub_id and exp.id = e.experiment_id
  left join business_model.canvas_version ver on ver.hub_id = e.hub_id and ver.id = e.canvas_version_id
  left join business_model.canvas can on can.hub_id = ver.hub_id and can.id = ver.canvas_id
  left join mentoring.session ses on ses.hub_id = e.hub_id and ses.id = e.session_id
  left join mentoring.mentor men on men.hub_id = ses.hub_id and men.id = ses.mentor_id
  left join identity.person mp on mp.id = men.person_id
  left join ventures.participant mb on mb.hub_id = men.hub_id and mb.id = men.participant_id`;

/** SQL for one piece of `EVIDENCES`, as `ReadinessEvidenceView` but for what the reader may do with it. */
export const EVIDENCE_JSON = `jsonb_build_object('id', e.id, 'criterion', e.criterion_key, 'kind', e.kind,
  'label', coalesce(e.label, file.name, mil.code || ' ' || mil.title, exp.title, can.name || ' · ' || ver.name, coalesce(mp.name, mb.name)
     || to_char(ses.starts_at at time zone (select h.time_zone from network.hub h where h.id = e.hub_id), ', YYYY-MM-DD'), ''),
  'url', e.url, 'teamMilestoneId', stm.id, 'sessionId', e.session_id,
  'hypothesisId', exp.hypothesis_id,
  'canvas', case when ver.id is not null then jsonb_build_object('id', ver.canvas_id, 'number', ver.number) end,
  'metric', case when e.kind = 'metric' then jsonb_build_object('value', e.metric_value, 'unit', e.metric_unit, 'measuredOn', e.measured_on) end,
  'addedBy', (select jsonb_build_object('id', p.id, 'name', p.name) from identity.person p where p.id = e.added_by),
  'addedAt', e.added_at)`;
