-- Everybody's list holds what is published in any region: without this a state that is never published, such as SUBMITTED,
-- would be looked for in all of it.
CREATE INDEX suggestion_published_status ON suggestion (status, id DESC) WHERE published;
