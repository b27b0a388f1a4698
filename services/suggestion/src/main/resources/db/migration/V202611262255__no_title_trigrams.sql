-- Similar suggestions come out of the full-text index.
DROP INDEX suggestion_title;
