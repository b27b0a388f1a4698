-- Most changes of an assignment leave what is due as it was: the function was half of what such a change cost.
-- A column that due_assignment() reads belongs here too.
DROP TRIGGER assignment_due ON assignment;
CREATE TRIGGER assignment_due_new AFTER INSERT ON assignment FOR EACH ROW EXECUTE FUNCTION due_assignment();
CREATE TRIGGER assignment_due AFTER UPDATE ON assignment FOR EACH ROW
    WHEN (ROW (OLD.region_code, OLD.title, OLD.confidential, OLD.unit_code, OLD.request_id, OLD.decision_due, OLD.answer_due,
               OLD.accept_due, OLD.rework_due, OLD.status, OLD.assigned_at, OLD.merge_id)
        IS DISTINCT FROM ROW (NEW.region_code, NEW.title, NEW.confidential, NEW.unit_code, NEW.request_id, NEW.decision_due,
               NEW.answer_due, NEW.accept_due, NEW.rework_due, NEW.status, NEW.assigned_at, NEW.merge_id))
    EXECUTE FUNCTION due_assignment();
