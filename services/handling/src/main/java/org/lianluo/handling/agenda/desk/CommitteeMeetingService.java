package org.lianluo.handling.agenda.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.agenda.Agenda;
import org.lianluo.handling.agenda.AgendaLimits;
import org.lianluo.handling.agenda.AgendaScope;
import org.lianluo.handling.agenda.AgendaTask;
import org.lianluo.handling.agenda.AgendaTaskKind;
import org.lianluo.handling.agenda.CommitteeMeeting;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** The standing committee's office, its committees and its director meeting keep the meetings of their region. */
@ApplicationScoped
class CommitteeMeetingService {

    private final Agendas agendas;
    private final PolicyBook policies;
    private final UnitDirectory units;
    private final Clock clock;

    CommitteeMeetingService(Agendas agendas, PolicyBook policies, UnitDirectory units, Clock clock) {
        this.agendas = agendas;
        this.policies = policies;
        this.units = units;
        this.clock = clock;
    }

    /** The latest first. */
    Uni<List<Agendas.Entry>> list(
            Mutiny.Session session, Caller caller, CommitteeMeetingParams filter, PageRequest page) {
        Listing listing = Listing.of("select m from CommitteeMeeting m")
                .within(AgendaScope.of(caller))
                .where("m.status = :status", "status", filter.status)
                .where(
                        "array_overlaps(m.unitCodes, :unit)",
                        "unit",
                        filter.unit == null ? null : new String[] {filter.unit});
        page.afterKeys(2)
                .ifPresent(after -> listing.where(
                        "(m.meetsOn < :afterDay or m.meetsOn = :afterDay and m.id < :afterId)",
                        Map.of("afterDay", after.day(0), "afterId", after.id(1))));
        return listing.fetch(session, CommitteeMeeting.class, "m.meetsOn desc, m.id desc", page)
                .chain(meetings -> agendas.of(
                                session,
                                meetings.stream().map(CommitteeMeeting::getId).toList())
                        .map(agenda -> meetings.stream()
                                .map(meeting -> new Agendas.Entry(meeting, agenda))
                                .toList()));
    }

    Uni<Agendas.Entry> get(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(meeting -> entry(session, meeting));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(() -> History.of(session, id));
    }

    private Uni<CommitteeMeeting> readable(Mutiny.Session session, Caller caller, UUID id) {
        return agendas.find(session, id).invoke(meeting -> mustBeSeen(caller, meeting));
    }

    private static void mustBeSeen(Caller caller, CommitteeMeeting meeting) {
        if (meeting == null || !AgendaScope.of(caller).opens(meeting)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private Uni<Agendas.Entry> entry(Mutiny.Session session, CommitteeMeeting meeting) {
        return agendas.of(session, List.of(meeting.getId())).map(agenda -> new Agendas.Entry(meeting, agenda));
    }

    Uni<Agendas.Entry> plan(Work work, Caller caller, CommitteeMeetingRequests.NewMeeting request) {
        Act act = act(caller);
        CommitteeMeeting meeting = new CommitteeMeeting(caller.region(), request.title(), request.on(), act);
        List<CommitteeMeetingRequests.NewReport> entered = request.entered();
        return mustBeActive(work, entered, "/reports/%d/unitCode")
                .chain(() -> limits(work.session(), caller.region(), request.on()))
                .map(limits -> entered.stream()
                        .map(report -> meeting.enter(act, report.entry(), limits))
                        .toList())
                .call(() -> work.persist(meeting))
                .map(all -> new Agendas.Entry(
                        meeting,
                        new Agenda(
                                all.stream()
                                        .flatMap(one -> one.reports().stream())
                                        .toList(),
                                all.stream()
                                        .flatMap(one -> one.tasks().stream())
                                        .toList())));
    }

    Uni<Agendas.Entry> enter(
            Work work, Caller caller, UUID id, String ifMatch, CommitteeMeetingRequests.NewReport request) {
        Act act = act(caller);
        return forChange(work, caller, id, ifMatch)
                .call(() -> mustBeActive(work, List.of(request), "/unitCode"))
                .chain(entry -> limits(
                                work.session(), caller.region(), entry.meeting().meetsOn())
                        .map(limits -> with(entry, entry.meeting().enter(act, request.entry(), limits))));
    }

    private static Agendas.Entry with(Agendas.Entry entry, Agenda more) {
        return new Agendas.Entry(
                entry.meeting(),
                new Agenda(
                        Stream.concat(entry.agenda().reports().stream(), more.reports().stream())
                                .toList(),
                        Stream.concat(entry.agenda().tasks().stream(), more.tasks().stream())
                                .toList()));
    }

    Uni<Agendas.Entry> move(Work work, Caller caller, UUID id, String ifMatch, CommitteeMeetingRequests.Move request) {
        Act act = act(caller);
        return forChange(work, caller, id, ifMatch).call(entry -> limits(work.session(), caller.region(), request.on())
                .invoke(limits -> entry.meeting()
                        .move(
                                act,
                                request.on(),
                                request.reason(),
                                entry.agenda().tasks(),
                                limits)));
    }

    Uni<Agendas.Entry> hold(Work work, Caller caller, UUID id, String ifMatch) {
        Act act = act(caller);
        return forChange(work, caller, id, ifMatch)
                .invoke(entry -> entry.meeting().hold(act));
    }

    Uni<Agendas.Entry> cancel(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        Act act = act(caller);
        return forChange(work, caller, id, ifMatch).invoke(entry -> entry.meeting()
                .cancel(act, reason, entry.agenda().tasks()));
    }

    Uni<Agendas.Entry> finish(
            Work work, Caller caller, UUID id, UUID taskId, String ifMatch, CommitteeMeetingRequests.Completion done) {
        Act act = act(caller);
        return forChange(work, caller, id, ifMatch).invoke(entry -> {
            AgendaTask task = entry.agenda().tasks().stream()
                    .filter(one -> one.id().equals(taskId))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            List<AgendaTask> same = entry.agenda().tasks().stream()
                    .filter(one -> one.reportId().equals(task.reportId()))
                    .toList();
            entry.meeting().finish(act, task, same, done.on(), done.documentNumber());
        });
    }

    private Uni<Agendas.Entry> forChange(Work work, Caller caller, UUID id, String ifMatch) {
        return agendas.findForChange(work.session(), id)
                .invoke(meeting -> {
                    mustBeSeen(caller, meeting);
                    IfMatch.check(ifMatch, meeting);
                })
                .chain(meeting -> entry(work.session(), meeting));
    }

    private Uni<Void> mustBeActive(Work work, List<CommitteeMeetingRequests.NewReport> entered, String pointer) {
        List<String> codes = entered.stream()
                .map(CommitteeMeetingRequests.NewReport::unitCode)
                .toList();
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : units.active(work.session(), codes)
                        .invoke(active -> {
                            for (int place = 0; place < codes.size(); place++) {
                                if (!active.containsKey(codes.get(place))) {
                                    throw ProblemException.onField(
                                            HandlingProblem.UNIT_NOT_ACTIVE, pointer.formatted(place));
                                }
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<AgendaLimits> limits(Mutiny.Session session, String region, LocalDate on) {
        PolicyKey[] keys =
                Stream.of(AgendaTaskKind.values()).map(AgendaTaskKind::limit).toArray(PolicyKey[]::new);
        return policies.inForce(session, region, on, keys).map(rules -> {
            Map<AgendaTaskKind, TimeLimit> limits = new EnumMap<>(AgendaTaskKind.class);
            for (AgendaTaskKind kind : AgendaTaskKind.values()) {
                limits.put(kind, TimeLimit.parse(rules.get(kind.limit()).value()));
            }
            return new AgendaLimits(limits);
        });
    }

    /** Refuses with 403 who does not keep the meetings of a region. */
    private Act act(Caller caller) {
        if (!AgendaScope.isWriter(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Role role = caller.has(Role.COMMITTEE_SUPERVISOR)
                ? Role.COMMITTEE_SUPERVISOR
                : caller.has(Role.DIRECTOR_MEETING) ? Role.DIRECTOR_MEETING : caller.intakeRole();
        return new Act(role.name(), caller.reference(), caller.reference(), clock.instant());
    }
}
