package org.lianluo.suggestion.proposal;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * The deputies who sign a suggestion or a motion: the lead (领衔) and the co-sponsors (联名). The entity that holds them
 * names the table of {@code byDeputy}.
 */
@Embeddable
public class Signatures {

    private String leadDeputyCode;

    @ElementCollection
    @MapKeyColumn(name = "deputy_code")
    private Map<String, Signature> byDeputy = new HashMap<>();

    protected Signatures() {}

    public Signatures(String lead, Collection<String> coSponsors, Instant at) {
        leadDeputyCode = lead;
        byDeputy.put(lead, new Signature(at));
        coSponsors.forEach(deputy -> byDeputy.putIfAbsent(deputy, new Signature(at)));
    }

    /** Refuses who signs already. */
    public void add(String deputy, Instant at) {
        if (byDeputy.putIfAbsent(deputy, new Signature(at)) != null) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/deputyCode");
        }
    }

    public void remove(String deputy) {
        coSponsor(deputy);
        byDeputy.remove(deputy);
    }

    /** The lead deputy withdraws first, in writing; each of the others follows for themselves, once. */
    public void withdraw(String deputy, String statement, Instant at) {
        if (!include(deputy)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        boolean lead = deputy.equals(leadDeputyCode);
        if (lead && statement == null) {
            throw ProblemException.invalid("/statement", "领衔代表撤回时请说明理由", "Who leads says why they withdraw");
        }
        if (!lead && !of(leadDeputyCode).isWithdrawn()) {
            throw new ProblemException(SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
        }
        if (of(deputy).isWithdrawn()) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
        of(deputy).withdraw(statement, at);
    }

    /** The mandate that withdraws: of those of a person that sign and have not done so the lead's, else the first. */
    public String withdrawingAs(Collection<String> mandates) {
        List<String> own = mandates.stream().filter(this::include).toList();
        return own.stream()
                .filter(code -> !of(code).isWithdrawn())
                .min(Comparator.<String, Boolean>comparing(code -> !code.equals(leadDeputyCode))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> own.get(0));
    }

    /** A withdrawal that was begun is void. */
    public void stay() {
        byDeputy.values().forEach(Signature::stay);
    }

    /** Whether each of them has withdrawn. */
    public boolean areAllWithdrawn() {
        return byDeputy.values().stream().allMatch(Signature::isWithdrawn);
    }

    void confirmAll(int textVersion, Instant at) {
        coSponsors().forEach(deputy -> of(deputy).confirm(textVersion, at));
    }

    /** How many sign, the lead among them. */
    public int count() {
        return byDeputy.size();
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
    public Signature coSponsor(String deputy) {
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
    public List<String> unconfirmed(int textVersion) {
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
