-- The trail is read by time, also of one action, actor or subject; each list is served by an index in its order.
DROP INDEX audit_event_subject;
CREATE INDEX audit_event_time ON audit_event (at, id);
CREATE INDEX audit_event_action ON audit_event (action, at, id);
CREATE INDEX audit_event_actor ON audit_event (actor, at, id);
CREATE INDEX audit_event_subject ON audit_event (subject_id, at, id) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_event_subject_type ON audit_event (subject_type, at, id);
