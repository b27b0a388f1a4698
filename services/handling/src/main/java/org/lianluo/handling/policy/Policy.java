package org.lianluo.handling.policy;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.LimitForm;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** One decision of a jurisdiction about a time limit or a choice; never changed. The region of the row is the jurisdiction. */
@Entity
public class Policy extends AggregateRoot {

    private String key;
    private String value;
    private LocalDate effectiveFrom;

    /** The text and clause that it comes from; may be null. */
    private String basis;

    protected Policy() {}

    Policy(UUID id, PolicyDetails details, String by, Instant at) {
        super(id, details.jurisdiction(), by, at);
        PolicyKey policy = PolicyKey.of(details.key())
                .orElseThrow(() -> ProblemException.invalid(
                        "/key", "没有这条规则，请从规则列表中选择", "There is no such rule; choose one of the list"));
        key = policy.key();
        if (!policy.form().accepts(details.value())) {
            throw unfit(policy);
        }
        value = details.value();
        effectiveFrom = details.effectiveFrom();
        basis = details.basis();
        tell(set());
    }

    private static ProblemException unfit(PolicyKey policy) {
        return policy.form().isLimit()
                ? ProblemException.invalid(
                        "/value",
                        "这条规则按自然日或者月计算，例如 30d、3mo；提醒和会议的期限只按自然日，不超过 " + LimitForm.MOST_DAYS + " 天",
                        "This rule counts calendar days or months, such as 30d or 3mo; alerts and meetings count days, at most "
                                + LimitForm.MOST_DAYS)
                : ProblemException.invalid(
                        "/value",
                        "请从这些选项中选择：" + String.join("、", policy.form().options()),
                        "Choose one of these: "
                                + String.join(", ", policy.form().options()));
    }

    PolicySetV1 set() {
        return new PolicySetV1(getId(), getRegionCode(), key, value, effectiveFrom, basis);
    }

    public PolicyDetails details() {
        return new PolicyDetails(getRegionCode(), key, value, effectiveFrom, basis);
    }

    @Override
    public String aggregateType() {
        return "policy";
    }
}
