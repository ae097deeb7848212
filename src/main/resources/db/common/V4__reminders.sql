-- Days on which the programme's office is closed besides weekends and bank holidays.
CREATE TABLE office_closure (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  day          ${date} NOT NULL,
  reason       TEXT NOT NULL,
  PRIMARY KEY (programme_id, day)
) ${table};

-- Which workstreams a channel is reminded of, and from which day on.
CREATE TABLE subscription (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  workstream   TEXT NOT NULL,
  since        ${date} NOT NULL,
  PRIMARY KEY (programme_id, channel, workstream),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code)
) ${table};
CREATE INDEX subscription_of_workstream ON subscription (programme_id, workstream);

-- Lead times other than the usual, in working days with blanks between them: of a channel for
-- everything ("deadline" is empty), or for one deadline there.
CREATE TABLE lead_time (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  deadline     TEXT NOT NULL,
  workdays     TEXT NOT NULL,
  PRIMARY KEY (programme_id, channel, deadline)
) ${table};
CREATE INDEX lead_time_of_deadline ON lead_time (programme_id, deadline);

-- How often a channel has its digest: weekly where nothing is said.
CREATE TABLE digest_pace (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  pace         TEXT NOT NULL,
  PRIMARY KEY (programme_id, channel)
) ${table};

-- The last day whose slots were all planned: what came due while the service was down is caught up
-- from there.
CREATE TABLE planned_day (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  day          ${date} NOT NULL,
  PRIMARY KEY (programme_id)
) ${table};

-- One message that is owed to one channel or person for one slot, and how far its sending has come:
-- owed, sending, sent, uncertain, failed or withdrawn. "id" stands in the message too, so that it is
-- found there after a reply was lost. What comes to be owed for a slot after its message was begun
-- is a further part of it. "not_before" is when there is something to do with it next, if anything
-- ever is. "stale" counts what was done about its items since its message was last brought up to
-- date. Moments are in UTC, to the millisecond, so that their text sorts as they do.
CREATE TABLE notice (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  id           TEXT NOT NULL,
  kind         TEXT NOT NULL,
  recipient    TEXT NOT NULL,
  slot_date    ${date} NOT NULL,
  slot_time    TEXT NOT NULL,
  part         ${integer} NOT NULL,
  owed_at      TEXT NOT NULL,
  state        TEXT NOT NULL,
  not_before   TEXT,
  attempts     ${integer} NOT NULL,
  holder       TEXT,
  lease_until  TEXT,
  sending_at   TEXT,
  sent_at      TEXT,
  channel      TEXT,
  ts           TEXT,
  error        TEXT,
  stale        ${integer} NOT NULL DEFAULT 0,
  PRIMARY KEY (programme_id, id),
  UNIQUE (programme_id, kind, recipient, slot_date, slot_time, part)
) ${table};
CREATE INDEX notice_to_do ON notice (not_before);
CREATE INDEX notice_failed ON notice (programme_id, state)
  WHERE state = 'failed' AND not_before IS NOT NULL;
CREATE INDEX notice_at ON notice (programme_id, channel, ts);
CREATE INDEX notice_to ON notice (programme_id, recipient, owed_at);
CREATE INDEX notice_stale ON notice (stale) WHERE stale > 0;
CREATE INDEX notice_in_trouble ON notice (programme_id, recipient, owed_at)
  WHERE state IN ('failed', 'uncertain');

-- What a notice is about, each item once for its slot and recipient, and the rule that caused it.
-- The slot is the item's own: a notice that catches up tells items of earlier slots. "case_date" is
-- what makes it that very case of the rule, such as the date that was counted to: told for it once,
-- the item is not told again because days off are others since.
CREATE TABLE notice_item (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  item         TEXT NOT NULL,
  kind         TEXT NOT NULL,
  recipient    TEXT NOT NULL,
  slot_date    ${date} NOT NULL,
  slot_time    TEXT NOT NULL,
  cause        TEXT NOT NULL,
  case_date    ${date},
  state        TEXT NOT NULL,
  notice       TEXT NOT NULL,
  PRIMARY KEY (programme_id, item, kind, recipient, slot_date, slot_time),
  FOREIGN KEY (programme_id, notice) REFERENCES notice (programme_id, id)
) ${table};
CREATE INDEX item_of_notice ON notice_item (programme_id, notice, slot_date);
CREATE INDEX item_of_day ON notice_item (programme_id, slot_date);

-- Other people's dates that nobody has answered yet are asked about every week, however old.
CREATE INDEX deadline_unanswered ON deadline (programme_id, ends)
  WHERE outcome IS NULL AND completed_on IS NULL AND kind IN ('decision', 'external-event');

-- What was changed in a workstream since its last digest.
CREATE INDEX change_of_workstream ON change_log (programme_id, workstream, made_at);
