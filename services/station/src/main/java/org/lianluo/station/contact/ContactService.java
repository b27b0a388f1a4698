package org.lianluo.station.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.Directory;

/** Links of dual contact, and what was logged of them. */
@ApplicationScoped
class ContactService {

    private final LinkCheck links;
    private final Clock clock;

    ContactService(LinkCheck links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What a list of links is narrowed to; null for any. */
    record LinkFilter(LinkKind kind, String member, String target, Boolean current) {}

    /** Offices and the director meeting see those of their region, a deputy their own and those that are with them. */
    static Scope<ContactLink> scope(Caller caller) {
        List<String> mandates = List.copyOf(caller.deputyCodes());
        boolean isDeputy = caller.has(Role.DEPUTY) && !mandates.isEmpty();
        return Scope.<ContactLink>builder()
                .branch(
                        overlooks(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "l.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isDeputy,
                        row -> mandates.contains(row.memberCode()),
                        "l.memberCode in (:mandates)",
                        "mandates",
                        mandates)
                .branch(
                        isDeputy,
                        row -> row.kind() == LinkKind.MEMBER_DEPUTY && mandates.contains(row.target()),
                        "l.kind = MEMBER_DEPUTY and l.target in (:contacted)",
                        "contacted",
                        mandates)
                .build();
    }

    private static boolean overlooks(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    /** Refuses with 403 whoever does not see all of a region. */
    static String regionOf(Caller caller) {
        if (!overlooks(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return caller.region();
    }

    Uni<ContactLink> link(Work work, Caller caller, ContactRequests.Link request) {
        Directory.mustBeOffice(caller, caller.region());
        if (!request.kind().takes(request.target())) {
            throw ProblemException.onField(ContactProblem.CONTACT_TARGET_WRONG, "/target");
        }
        ContactProblem.mustHoldNoNumber(request.target(), "/target");
        return links.check(work.session(), caller.region(), request)
                .chain(() -> same(work.session(), request))
                .chain(existing -> {
                    if (!existing.isEmpty()) {
                        throw new ProblemException(ContactProblem.CONTACT_LINK_EXISTS);
                    }
                    return work.persist(new ContactLink(
                            caller.region(),
                            request.kind(),
                            request.memberCode(),
                            request.target(),
                            request.since(),
                            caller.reference(),
                            clock.instant()));
                });
    }

    private static Uni<List<ContactLink>> same(Mutiny.Session session, ContactRequests.Link request) {
        return session.createSelectionQuery(
                        "select l from ContactLink l where l.kind = :kind and l.memberCode = :member"
                                + " and l.target = :target and l.until is null",
                        ContactLink.class)
                .setParameter("kind", request.kind())
                .setParameter("member", request.memberCode())
                .setParameter("target", request.target())
                .getResultList();
    }

    Uni<ContactLink> end(Work work, Caller caller, UUID id, String ifMatch, LocalDate until) {
        return seen(work.session(), caller, id).invoke(link -> {
            Directory.mustBeOffice(caller, link.getRegionCode());
            IfMatch.check(ifMatch, link);
            link.end(until, caller.reference(), clock.instant());
        });
    }

    /** Whoever keeps in touch logs it, or the office for them; it loses nothing that others wrote. */
    Uni<Contact> log(Work work, Caller caller, UUID id, ContactRequests.Entry request) {
        return work.session()
                .find(ContactLink.class, id, LockMode.PESSIMISTIC_WRITE)
                .map(link -> {
                    mustBeSeen(caller, link);
                    boolean own =
                            caller.has(Role.DEPUTY) && caller.deputyCodes().contains(link.memberCode());
                    if (!own) {
                        Directory.mustBeOffice(caller, link.getRegionCode());
                    }
                    ContactProblem.mustHoldNoNumber(request.summary(), "/summary");
                    return link.log(
                            request.on(), request.form(), request.summary(), caller.reference(), clock.instant());
                });
    }

    Uni<List<Contact>> contacts(Mutiny.Session session, Caller caller, UUID id) {
        return seen(session, caller, id).chain(() -> session.createSelectionQuery(
                        "select c from Contact c where c.linkId = :id order by c.onDay desc, c.id desc", Contact.class)
                .setParameter("id", id)
                .getResultList());
    }

    Uni<ContactLink> seen(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(ContactLink.class, id).invoke(link -> mustBeSeen(caller, link));
    }

    private static void mustBeSeen(Caller caller, ContactLink link) {
        if (link == null || !scope(caller).opens(link)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** The newest come first. */
    Uni<List<ContactLink>> list(Mutiny.Session session, Caller caller, LinkFilter filter, PageRequest page) {
        Listing listing = Listing.of("select l from ContactLink l")
                .within(scope(caller))
                .where("l.kind = :kind", "kind", filter.kind())
                .where("l.memberCode = :member", "member", filter.member())
                .where("l.target = :target", "target", filter.target());
        if (Boolean.TRUE.equals(filter.current())) {
            listing.where("l.until is null");
        }
        return listing.where("l.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, ContactLink.class, "l.id desc", page);
    }
}
