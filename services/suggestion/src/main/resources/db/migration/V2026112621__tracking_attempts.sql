-- Serves the job that forgets windows that are over.
CREATE INDEX tracking_attempts_window_start ON tracking_attempts (window_start);
