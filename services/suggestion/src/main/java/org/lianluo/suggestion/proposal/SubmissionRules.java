package org.lianluo.suggestion.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.OpinionProblem;

/** What must be true before a suggestion is submitted. The same matter being open elsewhere is shown, but no reason. */
public final class SubmissionRules {

    /** From this share of a text on it counts as a mere copy of the opinions it came from. */
    public static final double COPIED = 0.8;

    private SubmissionRules() {}

    /** Refuses with the first rule that is broken. */
    static void check(Suggestion suggestion, double copied) {
        List<String> missing = missing(suggestion);
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    SuggestionProblem.INCOMPLETE,
                    missing.stream().map(SubmissionRules::needed).toList());
        }
        List<String> personal = personalData(suggestion);
        if (!personal.isEmpty()) {
            throw ProblemException.onField(OpinionProblem.PERSONAL_DATA_IN_TEXT, personal.get(0));
        }
        if (!suggestion.proposal().checklist().isCleared()) {
            throw new ProblemException(SuggestionProblem.CHECKLIST_NOT_CLEARED)
                    .with("unanswered", suggestion.proposal().checklist().unanswered())
                    .with("affirmed", suggestion.proposal().checklist().affirmed());
        }
        if (!unconfirmed(suggestion).isEmpty()) {
            throw new ProblemException(SuggestionProblem.CO_SPONSORS_UNCONFIRMED)
                    .with("deputyCodes", unconfirmed(suggestion));
        }
        if (copied >= COPIED) {
            throw new ProblemException(SuggestionProblem.TEXT_COPIED).with("share", copied);
        }
    }

    /** JSON pointers of what is missing. */
    public static List<String> missing(Suggestion suggestion) {
        List<String> missing = new ArrayList<>(suggestion.proposal().text().missing());
        if (!suggestion.proposal().meeting().isComplete()) {
            missing.add("/sessionNumber");
        }
        if (suggestion.proposal().isConfidential() && suggestion.proposal().confidentialReason() == null) {
            missing.add("/confidentialReason");
        }
        return missing;
    }

    /**
     * JSON pointers of texts with what certainly is a person's number: once registered, they go to units and may be
     * published. Of what is doubtful, such as an office's line, the deputy decides, whose text it is.
     */
    public static List<String> personalData(Suggestion suggestion) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("/title", suggestion.proposal().text().title());
        texts.put("/facts", suggestion.proposal().text().facts());
        texts.put("/proposals", suggestion.proposal().text().proposals());
        return personalData(texts);
    }

    /** The same of texts by their JSON pointers. */
    public static List<String> personalData(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue() != null && PersonalNumbers.certainIn(text.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Co-sponsors who have not confirmed the text as it is now. */
    public static List<String> unconfirmed(Suggestion suggestion) {
        return suggestion.signatures().unconfirmed(suggestion.proposal().textVersion());
    }

    /** What is said of a field that must be complete. */
    public static FieldProblem needed(String pointer) {
        return new FieldProblem(pointer, "提交前须填写完整 / needed before submission");
    }
}
