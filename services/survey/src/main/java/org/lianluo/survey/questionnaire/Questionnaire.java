package org.lianluo.survey.questionnaire;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;

/**
 * A questionnaire (问卷). {@link QuestionnaireAction} is the whole state machine. Answers are no part of it: that somebody
 * answers moves neither its version nor its history, so that neither tells who it was.
 */
@Entity
public class Questionnaire extends CaseRoot {

    @Embedded
    private QuestionnairePlan plan;

    @Enumerated(EnumType.STRING)
    private QuestionnaireStatus status;

    /** How many answered; null until the close. */
    private Integer answers;

    private Instant openedAt;
    private Instant closedAt;
    private Instant publishedAt;
    private String voidReason;

    protected Questionnaire() {}

    public Questionnaire(UUID id, String regionCode, Act act, QuestionnairePlan plan) {
        super(id, regionCode, act.by(), act.at());
        this.plan = QuestionnaireRules.sound(plan);
        this.status = QuestionnaireStatus.DRAFT;
        noted(act, QuestionnaireAction.DRAFT, null, status);
    }

    /** Writes the draft anew. */
    public void rewrite(Act act, QuestionnairePlan anew) {
        status = QuestionnaireAction.DRAFT.from(status);
        plan = QuestionnaireRules.sound(anew);
        touch(act.by(), act.at());
    }

    /** It can be answered until the end of its last day. */
    public void open(Act act) {
        QuestionnaireStatus next = QuestionnaireAction.OPEN.from(status);
        QuestionnaireRules.mustBeComplete(plan, ChinaTime.dateOf(act.at()));
        QuestionnaireStatus before = status;
        status = next;
        openedAt = act.at();
        happened(act, QuestionnaireAction.OPEN, before, status, QuestionnaireEvents.opened(this));
    }

    /** @param answered how many answered */
    public void close(Act act, int answered) {
        QuestionnaireStatus before = status;
        status = QuestionnaireAction.CLOSE.from(status);
        answers = answered;
        closedAt = act.at();
        happened(act, QuestionnaireAction.CLOSE, before, status, QuestionnaireEvents.closed(this));
    }

    /** The office has decided which texts everybody may read. */
    public void release(Act act) {
        QuestionnaireStatus next = QuestionnaireAction.RELEASE.from(status);
        noted(act, QuestionnaireAction.RELEASE, status, next);
    }

    public void publish(Act act) {
        QuestionnaireStatus before = status;
        status = QuestionnaireAction.PUBLISH.from(status);
        publishedAt = act.at();
        happened(act, QuestionnaireAction.PUBLISH, before, status, QuestionnaireEvents.published(this));
    }

    /** @param act with the reason */
    public void annul(Act act) {
        QuestionnaireStatus before = status;
        status = QuestionnaireAction.VOID.from(status);
        voidReason = act.note();
        happened(act, QuestionnaireAction.VOID, before, status, QuestionnaireEvents.voided(this));
    }

    /** Whether it can be answered on a day. */
    public boolean isOpenOn(LocalDate day) {
        return status == QuestionnaireStatus.OPEN && !plan.lastDay().isBefore(day);
    }

    public boolean isCounted() {
        return status == QuestionnaireStatus.CLOSED || status == QuestionnaireStatus.PUBLISHED;
    }

    public QuestionnairePlan plan() {
        return plan;
    }

    public QuestionnaireStatus status() {
        return status;
    }

    /** How many answered; null until the close. */
    public Integer answers() {
        return answers;
    }

    /** Null for a draft. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Null until the close. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Null until everybody may read the results. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Null unless it counts for nothing. */
    public String voidReason() {
        return voidReason;
    }

    @Override
    public String aggregateType() {
        return "questionnaire";
    }
}
