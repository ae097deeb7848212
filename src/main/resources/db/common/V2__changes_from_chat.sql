-- Who may change what, and every change that was made. People are known by their Slack ids; names
-- are as Slack gave them last. Moments are ISO instants.

CREATE TABLE administrator (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  person       TEXT NOT NULL,
  person_name  TEXT NOT NULL,
  PRIMARY KEY (programme_id, person)
) ${table};

-- Who leads a workstream and who stands in, until a day or for good: one of each.
CREATE TABLE assignment (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  workstream   TEXT NOT NULL,
  capacity     TEXT NOT NULL,
  person       TEXT NOT NULL,
  person_name  TEXT NOT NULL,
  until        ${date},
  PRIMARY KEY (programme_id, workstream, capacity),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code)
) ${table};
CREATE INDEX assignment_of_person ON assignment (programme_id, person);

-- The log of changes: rows are only ever added. "request" names what Slack delivered, so that a
-- second delivery finds the first; "undoes" is the number of the change that this one takes back.
CREATE TABLE change_log (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  number       ${integer} NOT NULL,
  made_at      TEXT NOT NULL,
  person       TEXT NOT NULL,
  person_name  TEXT NOT NULL,
  place        TEXT,
  link         TEXT,
  operation    TEXT NOT NULL,
  item         TEXT NOT NULL,
  workstream   TEXT,
  said         TEXT NOT NULL,
  reason       TEXT,
  undoes       ${integer},
  request      TEXT,
  PRIMARY KEY (programme_id, number),
  UNIQUE (programme_id, request),
  UNIQUE (programme_id, undoes),
  FOREIGN KEY (programme_id, undoes) REFERENCES change_log (programme_id, number)
) ${table};
CREATE INDEX change_of_item ON change_log (programme_id, item, number);
CREATE INDEX change_of_person ON change_log (programme_id, person, number);

-- The rows that a change touched, each whole, as it was and as it became; none is a row that was
-- added or taken away.
CREATE TABLE changed_row (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  change       ${integer} NOT NULL,
  position     ${integer} NOT NULL,
  kept_in      TEXT NOT NULL,
  row_key      TEXT NOT NULL,
  row_before   TEXT,
  row_after    TEXT,
  PRIMARY KEY (programme_id, change, position),
  FOREIGN KEY (programme_id, change) REFERENCES change_log (programme_id, number)
) ${table};
CREATE INDEX change_of_row ON changed_row (programme_id, kept_in, row_key, change);

-- What is counted from chat may be a range.
ALTER TABLE measurement ADD COLUMN quantity_max ${decimal};
ALTER TABLE measurement ADD COLUMN amount_max ${integer};

-- The highest number given so far is found without reading every code.
CREATE INDEX update_by_length_of_code ON progress_update (programme_id, LENGTH(code), code);
CREATE INDEX deadline_by_length_of_code ON deadline (programme_id, LENGTH(code), code);
CREATE INDEX saving_by_length_of_code ON saving (programme_id, LENGTH(code), code);
CREATE INDEX deliverable_by_length_of_code ON deliverable (programme_id, LENGTH(code), code);

-- How an item that is at risk or off track is to come back to Green.
ALTER TABLE rating ADD COLUMN path_back TEXT;

-- When a deliverable was first due, so that moving the date shows how far it slipped.
ALTER TABLE deliverable ADD COLUMN due_baseline ${date};

-- Which channel belongs to a workstream, and how changes are told there: each at once, those of a
-- day together, or not.
CREATE TABLE workstream_channel (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  workstream   TEXT NOT NULL,
  channel      TEXT NOT NULL,
  pace         TEXT NOT NULL,
  PRIMARY KEY (programme_id, workstream),
  FOREIGN KEY (programme_id, workstream) REFERENCES workstream (programme_id, code)
) ${table};

-- Changes that wait to be told together.
CREATE TABLE untold_change (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  change       ${integer} NOT NULL,
  made_on      ${date} NOT NULL,
  PRIMARY KEY (programme_id, channel, change),
  FOREIGN KEY (programme_id, change) REFERENCES change_log (programme_id, number)
) ${table};

-- The threads that are about an item, so that a reply there is about it too. "own" is the item's
-- own message in a channel, which always says how the item stands. "replies" says what becomes of
-- what people write there: it is asked about, saved or left.
CREATE TABLE item_thread (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  thread_ts    TEXT NOT NULL,
  item         TEXT NOT NULL,
  own          ${boolean} NOT NULL,
  replies      TEXT NOT NULL,
  PRIMARY KEY (programme_id, channel, thread_ts)
) ${table};
CREATE INDEX thread_of_item ON item_thread (programme_id, item, channel);

-- Who has opened the app's Home, and so has one that must be kept up to date.
CREATE TABLE opened_home (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  person       TEXT NOT NULL,
  PRIMARY KEY (programme_id, person)
) ${table};

-- Who has left the workspace: what they led stays theirs by name until others take it over, but
-- they may change nothing.
CREATE TABLE leaver (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  person       TEXT NOT NULL,
  person_name  TEXT NOT NULL,
  left_at      TEXT NOT NULL,
  PRIMARY KEY (programme_id, person)
) ${table};

-- What somebody typed that is not carried out yet, because they were asked something first: kept in
-- the form in which it arrived, for a while.
CREATE TABLE pending_order (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  id           TEXT NOT NULL,
  person       TEXT NOT NULL,
  words        TEXT NOT NULL,
  place        TEXT,
  expires_at   TEXT NOT NULL,
  PRIMARY KEY (programme_id, id)
) ${table};

-- The changes that came of a message in a channel: they follow what becomes of it.
CREATE TABLE followed_message (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  ts           TEXT NOT NULL,
  change       ${integer} NOT NULL,
  PRIMARY KEY (programme_id, channel, ts, change),
  FOREIGN KEY (programme_id, change) REFERENCES change_log (programme_id, number)
) ${table};
