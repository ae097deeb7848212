-- How far the telling of a change has come: "waiting" to be told as its channel wants it; "sending"
-- once a post was begun, whose key stands in the message too; "later" with the next summary, because
-- Slack did not take it; "uncertain" where nobody can know whether it was told.
ALTER TABLE untold_change ADD COLUMN state TEXT NOT NULL DEFAULT 'later';
ALTER TABLE untold_change ADD COLUMN sending_key TEXT;
ALTER TABLE untold_change ADD COLUMN sent_at TEXT;

-- Posts that begin an item's own thread, until it is known where that thread is.
CREATE TABLE begun_thread (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  item         TEXT NOT NULL,
  sending_key  TEXT NOT NULL,
  sent_at      TEXT NOT NULL,
  PRIMARY KEY (programme_id, channel, item)
) ${table};

-- Channels that Slack does not let the service post in, in Slack's word for why, and the day on
-- which it last said so.
CREATE TABLE channel_trouble (
  programme_id ${integer} NOT NULL REFERENCES programme (id),
  channel      TEXT NOT NULL,
  error        TEXT NOT NULL,
  noted_on     ${date} NOT NULL,
  PRIMARY KEY (programme_id, channel)
) ${table};

-- What a message said when it was followed last, so that an edit which changes nothing of it is told
-- from one that does.
ALTER TABLE followed_message ADD COLUMN words TEXT NOT NULL DEFAULT '';
