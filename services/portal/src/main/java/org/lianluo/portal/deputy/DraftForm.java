package org.lianluo.portal.deputy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.DraftSuggestion;
import org.lianluo.client.model.Occasion;
import org.lianluo.client.model.SimilaritySearch;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sent;

/** What a deputy writes: the draft of a suggestion. */
public class DraftForm {

    private static final String CHECKLIST = "checklist.";

    @RestForm
    public String leadDeputyCode;

    @RestForm
    public String title;

    @RestForm
    public String facts;

    @RestForm
    public String proposals;

    @RestForm
    public String category;

    @RestForm
    public String occasion;

    @RestForm
    public String term;

    @RestForm
    public String sessionNumber;

    @RestForm
    public String requestedUnitCode;

    @RestForm
    public String confidential;

    @RestForm
    public String confidentialReason;

    @RestForm
    public List<String> opinionIds;

    private Map<String, Boolean> checklist = Map.of();

    /** What is kept of a draft. */
    static DraftForm of(Suggestion draft) {
        DraftForm form = new DraftForm();
        form.title = draft.getSummary().getTitle();
        form.facts = draft.getFacts();
        form.proposals = draft.getProposals();
        form.category = draft.getSummary().getCategory();
        form.occasion = draft.getSummary().getOccasion();
        form.term = Objects.toString(draft.getSummary().getTerm(), null);
        form.sessionNumber = Objects.toString(draft.getSummary().getSessionNumber(), null);
        form.requestedUnitCode = draft.getRequestedUnitCode();
        form.confidential = draft.getSummary().getConfidential() ? "true" : null;
        form.confidentialReason = draft.getConfidentialReason();
        form.opinionIds = draft.getOpinions() == null
                ? List.of()
                : draft.getOpinions().stream()
                        .map(opinion -> opinion.getId().toString())
                        .toList();
        form.checklist = draft.getChecklist() == null ? Map.of() : draft.getChecklist();
        return form;
    }

    DraftSuggestion request() throws ApiException {
        return new DraftSuggestion()
                .withLeadDeputyCode(Given.orNull(leadDeputyCode))
                .withTitle(Given.orNull(title))
                .withFacts(Given.orNull(facts))
                .withProposals(Given.orNull(proposals))
                .withCategory(Given.orNull(category))
                .withOccasion(Given.code(Occasion.class, occasion))
                .withTerm(Read.number("term", term))
                .withSessionNumber(Read.number("sessionNumber", sessionNumber))
                .withRequestedUnitCode(Given.orNull(requestedUnitCode))
                .withConfidential(confidential != null)
                .withConfidentialReason(Given.orNull(confidentialReason))
                .withOpinionIds(opinions())
                .withChecklist(answers());
    }

    /** What similar ones are looked for by. */
    SimilaritySearch search() {
        return new SimilaritySearch()
                .withLeadDeputyCode(Given.orNull(leadDeputyCode))
                .withTitle(Given.orNull(title))
                .withFacts(Given.orNull(facts))
                .withProposals(Given.orNull(proposals));
    }

    private Set<UUID> opinions() {
        return opinionIds == null
                ? Set.of()
                : opinionIds.stream()
                        .map(Given::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Boolean> answers() {
        Map<String, Boolean> answers = new TreeMap<>();
        Sent.values().forEach((field, values) -> {
            if (field.startsWith(CHECKLIST) && !values.isEmpty()) {
                answers.put(field.substring(CHECKLIST.length()), Boolean.valueOf(values.get(0)));
            }
        });
        return answers;
    }

    /** The name of the field for the answer on an excluded matter. */
    public String field(String matter) {
        return CHECKLIST + matter;
    }

    /** What was answered on an excluded matter: true, false, or nothing. */
    public String answer(String matter) {
        return Objects.toString(checklist.get(matter), "");
    }

    /** Whether it is based on this opinion, as its id or nothing. */
    public String based(UUID opinion) {
        return opinionIds != null && opinionIds.contains(opinion.toString()) ? opinion.toString() : "";
    }
}
