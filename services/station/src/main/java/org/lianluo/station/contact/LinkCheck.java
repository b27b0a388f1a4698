package org.lianluo.station.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyService.Reference;
import org.lianluo.station.deputy.DeputyStatus;
import org.lianluo.station.station.StationService;
import org.lianluo.station.station.StationStatus;

/** Whether those whom a link names are who they must be, by the directory. */
@ApplicationScoped
class LinkCheck {

    private final DeputyService deputies;
    private final StationService stations;

    LinkCheck(DeputyService deputies, StationService stations) {
        this.deputies = deputies;
        this.stations = stations;
    }

    /** Refuses a link of a region whose member or target is not there, or not what its kind asks for. */
    Uni<Void> check(Mutiny.Session session, String region, ContactRequests.Link link) {
        List<String> codes = link.kind() == LinkKind.MEMBER_DEPUTY
                ? List.of(link.memberCode(), link.target())
                : List.of(link.memberCode());
        return deputies.byCodes(session, codes).chain(found -> {
            Reference member = found.get(link.memberCode());
            if (!isInOffice(member) || !member.regionCode().equals(region)) {
                throw ProblemException.onField(ContactProblem.CONTACT_MEMBER_UNKNOWN, "/memberCode");
            }
            return mustBelong(session, region, member, link).chain(() -> mustBeThere(session, region, link, found));
        });
    }

    /** A township has neither a standing committee nor a director meeting: its chairs keep in touch (代表法 2025 §44). */
    private Uni<Void> mustBelong(Mutiny.Session session, String region, Reference member, ContactRequests.Link link) {
        if (link.kind().membership() == null || RegionCode.isTownship(region)) {
            return Uni.createFrom().voidItem();
        }
        return deputies.holds(session, member.id(), link.kind().membership(), link.since())
                .invoke(belongs -> {
                    if (!belongs) {
                        throw ProblemException.onField(ContactProblem.CONTACT_MEMBER_NOT_OF_BODY, "/memberCode");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> mustBeThere(
            Mutiny.Session session, String region, ContactRequests.Link link, Map<String, Reference> found) {
        if (link.kind() == LinkKind.DEPUTY_VOTERS) {
            return Uni.createFrom().voidItem();
        }
        if (link.kind() == LinkKind.MEMBER_DEPUTY) {
            Reference other = found.get(link.target());
            mustFit(isInOffice(other) && !link.target().equals(link.memberCode()) && lies(region, other.regionCode()));
            return Uni.createFrom().voidItem();
        }
        return stations.withCode(session, link.target())
                .invoke(station -> mustFit(station != null
                        && station.details().status() == StationStatus.ACTIVE
                        && lies(region, station.getRegionCode())))
                .replaceWithVoid();
    }

    private static void mustFit(boolean fits) {
        if (!fits) {
            throw ProblemException.onField(ContactProblem.CONTACT_TARGET_UNKNOWN, "/target");
        }
    }

    private static boolean isInOffice(Reference deputy) {
        return deputy != null && deputy.status() != DeputyStatus.TERMINATED;
    }

    private static boolean lies(String region, String code) {
        return new RegionCode(region).contains(new RegionCode(code));
    }
}
