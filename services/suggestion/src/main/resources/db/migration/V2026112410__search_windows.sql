-- Suggestions that came into the index one after another share a window, which is a term of their own: a search of all
-- regions ranks the newest windows first instead of all that match.
CREATE SEQUENCE suggestion_search_number;
ALTER TABLE suggestion_search ADD search_window int;
UPDATE suggestion_search t SET search_window = n.number / 4096
FROM (SELECT suggestion_id, row_number() OVER (ORDER BY suggestion_id) AS number FROM suggestion_search) AS n
WHERE n.suggestion_id = t.suggestion_id;
UPDATE suggestion_search SET terms = terms || ('''window:' || search_window || '''')::tsvector;
SELECT setval('suggestion_search_number', (SELECT count(*) + 1 FROM suggestion_search));
ALTER TABLE suggestion_search ALTER search_window SET NOT NULL;
CREATE INDEX suggestion_search_window ON suggestion_search (search_window);
