package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.category.CategoryService;
import org.lianluo.suggestion.directory.KnownDeputy;
import org.lianluo.suggestion.directory.KnownUnit;
import org.lianluo.suggestion.opinion.OpinionProblem;

/** What the draft of a suggestion or a motion may name: its lead and co-sponsors, category and unit. */
@ApplicationScoped
public class DraftRules {

    private final CategoryService categories;

    DraftRules(CategoryService categories) {
        this.categories = categories;
    }

    /** The mandate under which the caller leads: the one they name, or their only one. */
    public static String lead(Caller caller, String named) {
        if (named == null && caller.deputyCodes().size() != 1) {
            throw ProblemException.invalid(
                    "/leadDeputyCode", "您有多个代表身份，请选择以哪个身份领衔", "You have several mandates; say which leads");
        }
        String lead = named == null ? caller.deputyCodes().iterator().next() : named;
        if (!caller.deputyCodes().contains(lead)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return lead;
    }

    /** The region in whose congress the lead deputy sits; refuses one who is not in office. */
    public Uni<String> region(Mutiny.Session session, String lead) {
        return session.find(KnownDeputy.class, lead).map(deputy -> {
            if (deputy == null || !deputy.isActive()) {
                throw ProblemException.onField(OpinionProblem.UNKNOWN_DEPUTY, "/leadDeputyCode");
            }
            return deputy.regionCode();
        });
    }

    /**
     * Refuses an unknown category, unit or co-sponsor; after the first time also co-sponsors, who have a resource of their
     * own, and another lead.
     *
     * @param lead the lead deputy of what is changed; null for a new draft
     */
    Uni<Void> check(Mutiny.Session session, String region, DraftSuggestion request, String lead) {
        if (lead != null && request.coSponsorCodes() != null) {
            throw ProblemException.invalid(
                    "/coSponsorCodes", "联名代表请在联名处增加或者移除", "Add and remove co-sponsors where they are listed");
        }
        if (lead != null
                && request.leadDeputyCode() != null
                && !request.leadDeputyCode().equals(lead)) {
            throw ProblemException.unchangeable("/leadDeputyCode");
        }
        return category(session, request.category())
                .chain(() -> unit(session, region, request.requestedUnitCode()))
                .chain(() -> coSponsors(session, region, request.coSponsors()));
    }

    /** Refuses a category that is not there, or not any more. */
    public Uni<Void> category(Mutiny.Session session, String code) {
        return categories
                .byCode(session, code)
                .invoke(category -> {
                    if (category == null || !category.isActive()) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_CATEGORY, "/category");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> unit(Mutiny.Session session, String region, String code) {
        if (code == null) {
            return Uni.createFrom().voidItem();
        }
        return session.find(KnownUnit.class, code)
                .invoke(unit -> {
                    if (unit == null || !unit.handlesFor(region)) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_UNIT, "/requestedUnitCode");
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses co-sponsors of whom one may not be asked. */
    public static Uni<Void> coSponsors(Mutiny.Session session, String region, Collection<String> codes) {
        return Work.inTurn(codes, code -> coSponsor(session, region, code, "/coSponsorCodes"));
    }

    /** Refuses a co-sponsor who is not in office, or sits in another congress. */
    public static Uni<Void> coSponsor(Mutiny.Session session, String region, String code, String pointer) {
        return session.find(KnownDeputy.class, code)
                .invoke(deputy -> {
                    if (deputy == null
                            || !deputy.isActive()
                            || !deputy.regionCode().equals(region)) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_DEPUTY, pointer);
                    }
                })
                .replaceWithVoid();
    }
}
