package org.lianluo.suggestion.proposal;

import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.suggestion.proposal.matter.Draft;

/** What a suggestion says and who signs it, and what its deputies do among themselves while it is a draft. */
@MappedSuperclass
public abstract class DraftedSuggestion extends CaseRoot {

    protected DraftedSuggestion() {}

    DraftedSuggestion(UUID id, String regionCode, Act act) {
        super(id, regionCode, act.by(), act.at());
    }

    public abstract SuggestionStatus status();

    public abstract Proposal proposal();

    public abstract Signatures signatures();

    /** Changes the draft; other words void the confirmations given. */
    public void change(Act act, Draft draft) {
        status().require(SuggestionAction.CHANGE);
        boolean others = proposal().change(draft);
        stays(act.noted(others ? version() : null), SuggestionStep.CHANGE);
    }

    /** Says from which opinions the draft comes. */
    public void comesFrom(Collection<UUID> opinions) {
        status().require(SuggestionAction.CHANGE);
        proposal().comesFrom(opinions);
    }

    /** The lead asks one more deputy to co-sponsor. */
    public void addCoSponsor(Act act, String deputy) {
        status().require(SuggestionAction.CHANGE);
        signatures().add(deputy, act.at());
        stays(act.noted(deputy), SuggestionStep.ADD_CO_SPONSOR);
    }

    /** The lead takes a co-sponsor off. */
    public void removeCoSponsor(Act act, String deputy) {
        status().require(SuggestionAction.CHANGE);
        signatures().remove(deputy);
        stays(act.noted(deputy), SuggestionStep.REMOVE_CO_SPONSOR);
    }

    /** A signer adds a file to the draft, or takes one off. */
    public void filed(Act act, SuggestionStep step) {
        status().require(SuggestionAction.CHANGE);
        stays(act, step);
    }

    /**
     * A co-sponsor confirms for themselves.
     *
     * @param seen version of the text that they read
     */
    public void confirm(Act act, String deputy, int seen) {
        status().require(SuggestionAction.CONFIRM);
        Signature own = signatures().coSponsor(deputy);
        proposal().requireVersion(seen);
        own.confirm(seen, act.at());
        stays(act.noted(version()), SuggestionStep.CONFIRM);
    }

    private String version() {
        return "text " + proposal().textVersion();
    }

    /** What its deputies do among themselves is nobody else's business. */
    protected void stays(Act act, SuggestionStep step) {
        noted(act, step, status(), status());
    }
}
