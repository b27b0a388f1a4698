-- The chain of each service has an id of its own. With one id for all, whoever reads several services takes the heads of one
-- for repeats of another's. The numbers of its events begin anew with the id.
UPDATE audit_chain SET id = gen_random_uuid(), event_sequence = 0;
