package org.lianluo.handling.agenda.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.agenda.Agenda;
import org.lianluo.handling.agenda.AgendaTask;
import org.lianluo.handling.agenda.CommitteeMeeting;
import org.lianluo.handling.agenda.WorkReport;

/** The meetings of the standing committees, with their reports. Whoever changes a part of a meeting locks the meeting. */
@ApplicationScoped
class Agendas {

    /** A meeting with its reports and what is due of them. */
    record Entry(CommitteeMeeting meeting, Agenda agenda) {}

    /** Null when there is none. */
    Uni<CommitteeMeeting> find(Mutiny.Session session, UUID id) {
        return session.find(CommitteeMeeting.class, id);
    }

    Uni<CommitteeMeeting> findForChange(Mutiny.Session session, UUID id) {
        return session.find(CommitteeMeeting.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** What some meetings hear. */
    Uni<Agenda> of(Mutiny.Session session, List<UUID> meetings) {
        if (meetings.isEmpty()) {
            return Uni.createFrom().item(new Agenda(List.of(), List.of()));
        }
        return session.createSelectionQuery(
                        "select r from WorkReport r where r.meetingId in (:ids) order by r.id", WorkReport.class)
                .setParameter("ids", meetings)
                .getResultList()
                .chain(reports -> session.createSelectionQuery(
                                "select t from AgendaTask t where t.meetingId in (:ids) order by t.id",
                                AgendaTask.class)
                        .setParameter("ids", meetings)
                        .getResultList()
                        .map(tasks -> new Agenda(reports, tasks)));
    }
}
