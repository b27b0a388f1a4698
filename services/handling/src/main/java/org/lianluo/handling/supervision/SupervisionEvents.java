package org.lianluo.handling.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.events.handling.supervision.SupervisionAdvancedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionAnsweredV1;
import org.lianluo.shared.events.handling.supervision.SupervisionCancelledV1;
import org.lianluo.shared.events.handling.supervision.SupervisionClosedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionDecidedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionEscalatedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionIssuedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionOpenedV1;

/** What has happened to a supervision case, in the words of the published contracts; read off its state afterwards. */
final class SupervisionEvents {

    private static final List<String> UNIT = List.of("HANDLER_CLERK", "HANDLER_LEADER");
    private static final List<String> ALL = List.of("DEPUTY", "HANDLER_CLERK", "HANDLER_LEADER");

    private SupervisionEvents() {}

    static SupervisionOpenedV1 opened(SupervisionCase of, Instant at) {
        return new SupervisionOpenedV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                of.status().name(),
                of.committeeCode(),
                of.movers(),
                of.deputyCodes(),
                of.kind().isDecided()
                        ? of.kind().deciders().stream().map(Enum::name).toList()
                        : List.of(),
                at);
    }

    static SupervisionDecidedV1 decided(SupervisionCase of) {
        CaseCourse course = of.course();
        return new SupervisionDecidedV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                of.status() != SupervisionStatus.NOT_CHOSEN,
                course.leaderCode(),
                course.decisionNote(),
                of.deputyCodes(),
                course.decidedAt());
    }

    static SupervisionIssuedV1 issued(SupervisionCase of, List<Question> questions) {
        return new SupervisionIssuedV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                of.round(),
                of.waitingCodes(),
                questions.stream().map(Question::due).min(LocalDate::compareTo).orElseThrow(),
                of.deputyCodes(),
                UNIT,
                of.course().issuedAt());
    }

    static SupervisionAnsweredV1 answered(SupervisionCase of, Question question) {
        return new SupervisionAnsweredV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                question.id(),
                question.unitCode(),
                question.answer(),
                question.documentNumber(),
                question.late(),
                of.waitingCodes().size(),
                of.deputyCodes(),
                question.answeredAt());
    }

    static SupervisionAdvancedV1 advanced(SupervisionCase of, String note, Instant at) {
        return new SupervisionAdvancedV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                of.status().name(),
                note,
                of.unitCodes(),
                of.deputyCodes(),
                at);
    }

    static SupervisionEscalatedV1 escalated(SupervisionCase of, LocalDate until, String note, Instant at) {
        return new SupervisionEscalatedV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                of.course().measure().name(),
                of.unitCodes(),
                until,
                note,
                UNIT,
                at);
    }

    static SupervisionClosedV1 closed(SupervisionCase of) {
        CaseCourse course = of.course();
        return new SupervisionClosedV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                course.outcome().name(),
                course.conclusion(),
                of.unitCodes(),
                of.deputyCodes(),
                ALL,
                course.endedAt());
    }

    static SupervisionCancelledV1 cancelled(SupervisionCase of) {
        CaseCourse course = of.course();
        return new SupervisionCancelledV1(
                of.getId(),
                of.kind().name(),
                of.subject().kind().name(),
                of.subject().id(),
                of.getRegionCode(),
                course.conclusion(),
                of.unitCodes(),
                of.deputyCodes(),
                ALL,
                course.endedAt());
    }
}
