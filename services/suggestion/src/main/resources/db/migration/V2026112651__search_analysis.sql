-- By which splitting the terms of a row were made; a job makes those of an older one anew. 1 is the splitting until now.
ALTER TABLE suggestion_search ADD analysis int NOT NULL DEFAULT 1;
CREATE INDEX suggestion_search_analysis ON suggestion_search (analysis);
