package org.lianluo.suggestion.category;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A category of opinions, the same in every region. */
@Entity
public class OpinionCategory extends AggregateRoot {

    private static final String EVERYWHERE = "000000";

    private String code;
    private String nameZh;
    private String nameEn;
    private boolean active;

    protected OpinionCategory() {}

    OpinionCategory(UUID id, CategoryDetails details, String by, Instant at) {
        super(id, EVERYWHERE, by, at);
        code = details.code();
        set(details);
    }

    void change(CategoryDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
    }

    private void set(CategoryDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/code");
        }
        nameZh = details.nameZh();
        nameEn = details.nameEn();
        active = details.active();
    }

    CategoryDetails details() {
        return new CategoryDetails(code, nameZh, nameEn, active);
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public String aggregateType() {
        return "opinion-category";
    }
}
