-- Each disclosure and look-up by phone is audited by itself: no answer to one is given again under its key.
DELETE FROM kept_answer
WHERE operation LIKE '/api/v1/opinions/%/submitter-disclosure' OR operation = '/api/v1/opinions/phone-lookup';
