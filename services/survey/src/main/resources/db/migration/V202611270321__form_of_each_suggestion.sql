-- One form for each reply, suggestion and deputy: who signed two suggestions that were merged (并案) rates each.
ALTER TABLE feedback_form DROP CONSTRAINT feedback_form_reply_id_deputy_code_key;
ALTER TABLE feedback_form ADD CONSTRAINT feedback_form_key UNIQUE (reply_id, suggestion_id, deputy_code);
