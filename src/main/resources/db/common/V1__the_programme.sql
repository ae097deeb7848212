-- The programme's words as tables (design.md, part 2). One text for SQLite and PostgreSQL: what
-- differs between them stands in the placeholders, which the store fills for each.
-- Every row belongs to a programme, and every code is unique within it.
-- "as_stated" keeps a source's own words; "_as_at" is a part of an ISO date: 2016, 2016-07,
-- 2016-07-29 or FY2016-17. Amounts are pence.

CREATE TABLE programme (
  id        ${identity},
  name      TEXT NOT NULL,
  zone      TEXT NOT NULL,
  nation    TEXT NOT NULL,
  agreement TEXT NOT NULL,
  workspace TEXT UNIQUE
) ${table};

CREATE TABLE source (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  title        TEXT NOT NULL,
  board        TEXT,
  document     TEXT,
  starts       ${date},
  ends         ${date},
  precision    TEXT NOT NULL,
  date_basis   TEXT,
  date_inferred ${boolean} NOT NULL,
  report_year  ${integer},
  covers       TEXT,
  PRIMARY KEY (programme_id, code)
) ${table};

CREATE TABLE workstream (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  name         TEXT NOT NULL,
  theme        TEXT NOT NULL,
  parent       TEXT,
  lead         TEXT,
  lead_role    TEXT,
  deputy       TEXT,
  report_years TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, parent) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

CREATE TABLE deliverable (
  programme_id  ${integer} NOT NULL REFERENCES programme (id),
  code          TEXT NOT NULL,
  reference     TEXT,
  period        TEXT NOT NULL,
  workstream    TEXT NOT NULL,
  title         TEXT NOT NULL,
  parent        TEXT,
  reports_on    TEXT,
  status        TEXT NOT NULL,
  status_as_at  TEXT,
  due           ${date},
  due_precision TEXT,
  note          TEXT,
  source        TEXT,
  source_ref    TEXT,
  source_line   TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, parent) REFERENCES deliverable (programme_id, code),
  FOREIGN KEY (programme_id, reports_on) REFERENCES deliverable (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX deliverable_of_period ON deliverable (programme_id, period, workstream);
CREATE INDEX deliverable_of_workstream ON deliverable (programme_id, workstream);
CREATE INDEX deliverable_of_parent ON deliverable (programme_id, parent);
CREATE INDEX deliverable_of_report ON deliverable (programme_id, reports_on);
CREATE INDEX deliverable_by_due ON deliverable (programme_id, due);
CREATE INDEX deliverable_of_reference ON deliverable (programme_id, reference);

CREATE TABLE target (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  deliverable  TEXT NOT NULL,
  position     ${integer} NOT NULL,
  comparator   TEXT NOT NULL,
  quantity     ${decimal},
  quantity_max ${decimal},
  unit         TEXT,
  amount       ${integer},
  amount_max   ${integer},
  basis        TEXT,
  PRIMARY KEY (programme_id, deliverable, position),
  FOREIGN KEY (programme_id, deliverable) REFERENCES deliverable (programme_id, code)
) ${table};

CREATE TABLE measurement (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  deliverable  TEXT NOT NULL,
  position     ${integer} NOT NULL,
  target       ${integer},
  quantity     ${decimal},
  unit         TEXT,
  amount       ${integer},
  wording      TEXT,
  as_at        TEXT NOT NULL,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, deliverable, position),
  FOREIGN KEY (programme_id, deliverable) REFERENCES deliverable (programme_id, code),
  FOREIGN KEY (programme_id, deliverable, target)
    REFERENCES target (programme_id, deliverable, position),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

CREATE TABLE rating (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  deliverable  TEXT NOT NULL,
  position     ${integer} NOT NULL,
  rating       TEXT NOT NULL,
  as_at        TEXT NOT NULL,
  review_by    ${date},
  reason       TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, deliverable, position),
  FOREIGN KEY (programme_id, deliverable) REFERENCES deliverable (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

CREATE TABLE funding_round (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  name         TEXT NOT NULL,
  workstream   TEXT NOT NULL,
  ceiling      ${integer},
  note         TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code)
) ${table};

CREATE TABLE deadline (
  programme_id  ${integer} NOT NULL REFERENCES programme (id),
  code          TEXT NOT NULL,
  title         TEXT NOT NULL,
  workstream    TEXT NOT NULL,
  kind          TEXT NOT NULL,
  starts        ${date},
  ends          ${date},
  precision     TEXT NOT NULL,
  as_stated     TEXT,
  year_inferred ${boolean} NOT NULL,
  baseline      ${date},
  completed_on  ${date},
  outcome       TEXT,
  deliverable   TEXT,
  funding_round TEXT,
  decided_by    TEXT,
  concerns      TEXT,
  place         TEXT,
  state_at_report TEXT,
  source        TEXT,
  source_ref    TEXT,
  source_line   TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, deliverable) REFERENCES deliverable (programme_id, code),
  FOREIGN KEY (programme_id, funding_round) REFERENCES funding_round (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX deadline_by_end ON deadline (programme_id, ends);
CREATE INDEX deadline_by_start ON deadline (programme_id, starts);
CREATE INDEX deadline_of_workstream ON deadline (programme_id, workstream, ends);
CREATE INDEX deadline_of_deliverable ON deadline (programme_id, deliverable);

CREATE TABLE saving (
  programme_id  ${integer} NOT NULL REFERENCES programme (id),
  code          TEXT NOT NULL,
  description   TEXT NOT NULL,
  workstream    TEXT NOT NULL,
  amount_low    ${integer},
  amount_high   ${integer},
  qualifier     TEXT NOT NULL,
  basis         TEXT NOT NULL,
  frequency     TEXT NOT NULL,
  type          TEXT NOT NULL,
  cashable      TEXT,
  period_stated TEXT,
  starts        ${date},
  ends          ${date},
  as_at         TEXT NOT NULL,
  percent_low   ${decimal},
  percent_high  ${decimal},
  percent_of    TEXT,
  scope         TEXT,
  per_unit      ${boolean} NOT NULL,
  against       TEXT,
  counted_in    TEXT,
  source        TEXT,
  source_ref    TEXT,
  source_line   TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, against) REFERENCES saving (programme_id, code),
  FOREIGN KEY (programme_id, counted_in) REFERENCES saving (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX saving_of_workstream ON saving (programme_id, workstream);

CREATE TABLE organisation (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  name         TEXT NOT NULL,
  PRIMARY KEY (programme_id, name)
) ${table};

CREATE TABLE organisation_alias (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  alias        TEXT NOT NULL,
  organisation TEXT NOT NULL,
  PRIMARY KEY (programme_id, alias),
  FOREIGN KEY (programme_id, organisation) REFERENCES organisation (programme_id, name)
) ${table};

CREATE TABLE partnership (
  programme_id  ${integer} NOT NULL REFERENCES programme (id),
  code          TEXT NOT NULL,
  funding_round TEXT NOT NULL,
  name          TEXT NOT NULL,
  lead_stated   TEXT,
  lead          TEXT,
  member_count  ${integer},
  note          TEXT,
  source        TEXT,
  source_ref    TEXT,
  source_line   TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, funding_round) REFERENCES funding_round (programme_id, code),
  FOREIGN KEY (programme_id, lead) REFERENCES organisation (programme_id, name),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX partnership_of_round ON partnership (programme_id, funding_round);

CREATE TABLE partnership_member (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  partnership  TEXT NOT NULL,
  position     ${integer} NOT NULL,
  name_stated  TEXT NOT NULL,
  organisation TEXT NOT NULL,
  flagged      ${boolean} NOT NULL,
  flag_meaning TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, partnership, position),
  FOREIGN KEY (programme_id, partnership) REFERENCES partnership (programme_id, code),
  FOREIGN KEY (programme_id, organisation) REFERENCES organisation (programme_id, name),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX partnership_of_organisation ON partnership_member (programme_id, organisation);

CREATE TABLE award (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  partnership  TEXT NOT NULL,
  stage        TEXT NOT NULL,
  amount       ${integer} NOT NULL,
  decision     TEXT NOT NULL,
  reason       TEXT,
  as_at        TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, partnership, stage),
  FOREIGN KEY (programme_id, partnership) REFERENCES partnership (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

CREATE TABLE metric (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  name         TEXT NOT NULL,
  workstream   TEXT NOT NULL,
  dimension    TEXT,
  value        ${decimal} NOT NULL,
  value_max    ${decimal},
  unit         TEXT NOT NULL,
  qualifier    TEXT NOT NULL,
  kind         TEXT NOT NULL,
  as_at        TEXT NOT NULL,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX metric_of_workstream ON metric (programme_id, workstream);

-- One count split by two headings, as a table in a report prints it.
CREATE TABLE breakdown (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  subject      TEXT NOT NULL,
  heading      TEXT NOT NULL,
  category     TEXT NOT NULL,
  series       TEXT NOT NULL,
  series_name  TEXT,
  workstream   TEXT NOT NULL,
  value        ${decimal} NOT NULL,
  unit         TEXT NOT NULL,
  as_at        TEXT NOT NULL,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, subject, heading, category, series),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

CREATE TABLE progress_update (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  workstream   TEXT NOT NULL,
  deliverable  TEXT,
  starts       ${date},
  ends         ${date},
  precision    TEXT NOT NULL,
  note         TEXT NOT NULL,
  rating       TEXT,
  author       TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, deliverable) REFERENCES deliverable (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX update_of_workstream ON progress_update (programme_id, workstream, ends);
CREATE INDEX update_of_deliverable ON progress_update (programme_id, deliverable, ends);

CREATE TABLE meeting (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  board        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  starts       ${date},
  ends         ${date},
  precision    TEXT NOT NULL,
  start_time   TEXT,
  end_time     TEXT,
  place        TEXT,
  note         TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

-- What a board decided, was asked to decide, or asked others to do.
CREATE TABLE decision (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  title        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  status       TEXT NOT NULL,
  owner        TEXT,
  workstream   TEXT NOT NULL,
  dated        ${date} NOT NULL,
  precision    TEXT NOT NULL,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};

-- Two or more values that cannot all be true, side by side. A value may name the item it stands in.
CREATE TABLE conflict (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  code         TEXT NOT NULL,
  title        TEXT NOT NULL,
  workstream   TEXT,
  note         TEXT,
  PRIMARY KEY (programme_id, code),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code)
) ${table};

CREATE TABLE conflict_value (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  conflict     TEXT NOT NULL,
  position     ${integer} NOT NULL,
  value        TEXT NOT NULL,
  item         TEXT,
  source       TEXT,
  source_ref   TEXT,
  source_line  TEXT,
  PRIMARY KEY (programme_id, conflict, position),
  FOREIGN KEY (programme_id, conflict) REFERENCES conflict (programme_id, code),
  FOREIGN KEY (programme_id, source) REFERENCES source (programme_id, code)
) ${table};
CREATE INDEX conflict_of_item ON conflict_value (programme_id, item);
