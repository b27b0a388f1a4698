package org.lianluo.survey.feedback;

import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.messaging.Ids;

/** Lines of a form's history; each names the date by which the form is due and the rule it came from. */
final class FormHistory {

    private FormHistory() {}

    /**
     * @param actorKind DEPUTY, UNIT or SYSTEM
     * @param actor code of deputy or unit; null for SYSTEM
     * @param from state before; null for a new form
     */
    static HistoryEntry line(FeedbackForm form, String action, String actorKind, String actor, FormStatus from) {
        return new HistoryEntry(Ids.next(), form.getId(), form.getUpdatedAt(), action)
                .by(actorKind, actor)
                .moved(from, form.status())
                .due(form.dueDate());
    }
}
