package org.lianluo.portal.station;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.model.Decision;
import org.lianluo.client.model.Opinion;
import org.lianluo.client.model.ReferralChannel;
import org.lianluo.client.model.RejectionReason;
import org.lianluo.client.model.TriageDecision;
import org.lianluo.portal.form.Given;

/** What the head of a station entered to decide on an opinion; each decision uses its own fields. */
public class TriageForm {

    @RestForm
    public String decision;

    /** The version of the opinion that they saw. */
    @RestForm
    public String etag;

    @RestForm
    public String answer;

    @RestForm
    public String unitCode;

    @RestForm
    public String approvedTitle;

    @RestForm
    public String approvedText;

    @RestForm
    public String approvedLocation;

    @RestForm
    public String confirmedReason;

    @RestForm
    public String deputyCode;

    @RestForm
    public String channel;

    @RestForm
    public String reasonCode;

    @RestForm
    public String reason;

    @RestForm
    public String targetOpinionId;

    /** Begins a decision: a text to forward begins with what the opinion says. */
    static TriageForm begin(Decision decision, Opinion opinion) {
        TriageForm form = new TriageForm();
        form.decision = decision.name();
        form.etag = opinion.getVersion().toString();
        if (decision == Decision.FORWARD) {
            form.approvedTitle = opinion.getTitle();
            form.approvedText = opinion.getContent();
            form.approvedLocation = opinion.getLocation();
        }
        if (decision == Decision.MERGE && opinion.getPossibleDuplicateOf() != null) {
            form.targetOpinionId = opinion.getPossibleDuplicateOf().toString();
        }
        return form;
    }

    Decision wanted() {
        return Given.code(Decision.class, decision);
    }

    TriageDecision request() {
        return new TriageDecision()
                .withDecision(wanted())
                .withAnswer(Given.orNull(answer))
                .withUnitCode(Given.orNull(unitCode))
                .withApprovedTitle(Given.orNull(approvedTitle))
                .withApprovedText(Given.orNull(approvedText))
                .withApprovedLocation(Given.orNull(approvedLocation))
                .withConfirmedReason(Given.orNull(confirmedReason))
                .withDeputyCode(Given.orNull(deputyCode))
                .withChannel(Given.code(ReferralChannel.class, channel))
                .withReasonCode(Given.code(RejectionReason.class, reasonCode))
                .withReason(Given.orNull(reason))
                .withTargetOpinionId(Given.id(targetOpinionId));
    }

    /** All that was entered, for the step after the preview. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("decision", decision);
        fields.put("answer", answer);
        fields.put("unitCode", unitCode);
        fields.put("approvedTitle", approvedTitle);
        fields.put("approvedText", approvedText);
        fields.put("approvedLocation", approvedLocation);
        fields.put("confirmedReason", confirmedReason);
        fields.put("deputyCode", deputyCode);
        fields.put("channel", channel);
        fields.put("reasonCode", reasonCode);
        fields.put("reason", reason);
        fields.put("targetOpinionId", targetOpinionId);
        fields.values().removeIf(value -> value == null || value.isBlank());
        return fields;
    }

    /** Whether a text that leaves the station holds a number that may be a person's. */
    public boolean hasMarks() {
        return fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("approved")
                        || field.getKey().equals("answer")
                        || field.getKey().equals("reason"))
                .flatMap(field -> PersonalMarks.of(field.getValue()).stream())
                .anyMatch(PersonalMarks.Piece::isNumber);
    }
}
