package org.lianluo.suggestion.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** The deputies who sign a suggestion: the lead (领衔) and the co-sponsors (联名). */
@Embeddable
public class Signatures {

    private String leadDeputyCode;

    @ElementCollection
    @CollectionTable(name = "suggestion_signature", joinColumns = @JoinColumn(name = "suggestion_id"))
    @MapKeyColumn(name = "deputy_code")
    private Map<String, Signature> byDeputy = new HashMap<>();

    protected Signatures() {}

    Signatures(String lead, Collection<String> coSponsors, Instant at) {
        leadDeputyCode = lead;
        byDeputy.put(lead, new Signature(at));
        coSponsors.forEach(deputy -> byDeputy.putIfAbsent(deputy, new Signature(at)));
    }

    /** Refuses who signs already. */
    void add(String deputy, Instant at) {
        if (byDeputy.putIfAbsent(deputy, new Signature(at)) != null) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/deputyCode");
        }
    }

    void remove(String deputy) {
        coSponsor(deputy);
        byDeputy.remove(deputy);
    }

    /** The lead deputy withdraws first, in writing; each of the others follows for themselves, once. */
    void withdraw(String deputy, String statement, Instant at) {
        if (!include(deputy)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        boolean lead = deputy.equals(leadDeputyCode);
        if (lead && statement == null) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/statement");
        }
        if (!lead && !of(leadDeputyCode).isWithdrawn()) {
            throw new ProblemException(SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
        }
        if (of(deputy).isWithdrawn()) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
        of(deputy).withdraw(statement, at);
    }

    /** A withdrawal that was begun is void. */
    void stay() {
        byDeputy.values().forEach(Signature::stay);
    }

    boolean areAllWithdrawn() {
        return byDeputy.values().stream().allMatch(Signature::isWithdrawn);
    }
    /** Whether a deputy signs, confirmed or not. */
    public boolean include(String deputy) {
        return byDeputy.containsKey(deputy);
    }

    /** The signature of a deputy who signs. */
    public Signature of(String deputy) {
        return byDeputy.get(deputy);
    }

    /** Refuses with {@code not-found} who is no co-sponsor. */
    Signature coSponsor(String deputy) {
        if (deputy.equals(leadDeputyCode) || !include(deputy)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return of(deputy);
    }

    /** The co-sponsors in the order of their codes. */
    public List<String> coSponsors() {
        return byDeputy.keySet().stream()
                .filter(code -> !code.equals(leadDeputyCode))
                .sorted()
                .toList();
    }

    /** Co-sponsors who have not confirmed this version of the text. */
    List<String> unconfirmed(int textVersion) {
        return coSponsors().stream()
                .filter(code -> !of(code).confirms(textVersion))
                .toList();
    }

    public String leadDeputyCode() {
        return leadDeputyCode;
    }

    /** By code of the deputy. */
    public Map<String, Signature> byDeputy() {
        return byDeputy;
    }
}
