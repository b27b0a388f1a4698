-- One form for each reply, suggestion and deputy: who signed two suggestions that were merged (并案) rates each.
DROP INDEX feedback_form_of_reply;
CREATE UNIQUE INDEX feedback_form_of_reply ON feedback_form (reply_id, suggestion_id, deputy_code) WHERE kind = 'REPLY';
