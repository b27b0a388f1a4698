package org.lianluo.handling.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lianluo.shared.casework.DueDate;

/** The dates of a list: the hand-over counts from the director meeting, plan and result of the units from the hand-over. */
@Embeddable
class ListClocks {

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "hand_over_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "hand_over_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "hand_over_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "hand_over_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "hand_over_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "hand_over_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "hand_over_calendar"))
    private DueDate handOver;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "plan_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "plan_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "plan_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "plan_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "plan_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "plan_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "plan_calendar"))
    private DueDate plan;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "result_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "result_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "result_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "result_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "result_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "result_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "result_calendar"))
    private DueDate result;

    /** The oldest calendar that a date that runs was counted by, for the recount. */
    private Long openCalendar;

    protected ListClocks() {}

    ListClocks(DueDate handOver) {
        this.handOver = handOver;
        note(handOver);
    }

    /** The units have it. */
    ListClocks started(DueDate planDue, DueDate resultDue) {
        ListClocks clocks = new ListClocks(handOver);
        clocks.plan = planDue;
        clocks.result = resultDue;
        clocks.note(planDue, resultDue);
        return clocks;
    }

    private void note(DueDate... running) {
        LongStream calendars = Stream.of(running).filter(date -> date != null).mapToLong(DueDate::calendar);
        openCalendar = calendars.boxed().min(Long::compare).orElse(null);
    }

    DueDate handOver() {
        return handOver;
    }

    /** Null until the hand-over. */
    DueDate plan() {
        return plan;
    }

    /** Null until the hand-over, and where the letter sets the day. */
    DueDate result() {
        return result;
    }
}
