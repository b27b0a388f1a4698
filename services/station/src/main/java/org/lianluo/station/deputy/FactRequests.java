package org.lianluo.station.deputy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of facts about a deputy. */
final class FactRequests {

    private FactRequests() {}

    /** A new fact. */
    @Schema(name = "DeputyFactEntry", description = "Something that holds of a deputy from a day on (代表情况登记)")
    record Entry(
            @Schema(description = "Kind; no STATUS, which steps of the mandate decide (种类)", examples = "DELEGATION")
            @NotNull
            FactKind kind,

            @Schema(description = "Value; of a STATION its code (内容)", examples = "中兴路街道代表团")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String value,

            @Schema(description = "First day on which it holds (起日)", examples = "2026-07-01") @NotNull
            LocalDate validFrom,

            @Schema(description = "Last day; none while no end is known (止日)", examples = "2027-01-31")
            LocalDate validTo,

            @Schema(description = "Why it is entered; only the office reads it (说明)", examples = "工作单位变动")
            @PlainText(max = 500)
            String reason) {

        void check() {
            if (kind == FactKind.STATUS) {
                throw ProblemException.onField(DeputyProblem.FACT_STATUS_BY_STEPS, "/kind");
            }
            checked(kind, value, validFrom, validTo);
        }
    }

    /** What was right all the time. */
    @Schema(name = "DeputyFactCorrection", description = "Correction of a fact (更正)")
    record Correction(
            @Schema(description = "Whether it never held at all; then no value and no days (撤销)", examples = "false")
            @NotNull
            Boolean withdrawn,

            @Schema(description = "What holds instead; that of a STATUS stays (内容)", examples = "光明路街道代表团")
            @PlainText(max = 100, oneLine = true)
            String value,

            @Schema(description = "First day (起日)", examples = "2026-07-01")
            LocalDate validFrom,

            @Schema(description = "Last day; none while no end is known (止日)", examples = "2027-01-31")
            LocalDate validTo,

            @Schema(description = "Why it was wrong (更正理由)", examples = "登记时代表团填错") @NotNull @PlainText(max = 500)
            String reason) {

        void check(DeputyFact of) {
            if (withdrawn) {
                return;
            }
            if (value == null) {
                throw ProblemException.invalid("/value", "请填写更正后的内容", "Give what is right instead");
            }
            if (validFrom == null) {
                throw ProblemException.invalid("/validFrom", "请填写开始日期", "Give the day from which it holds");
            }
            if (of.kind() == FactKind.STATUS && !of.value().equals(value)) {
                throw ProblemException.onField(DeputyProblem.FACT_STATUS_BY_STEPS, "/value");
            }
            checked(of.kind(), value, validFrom, validTo);
        }
    }

    /** Who holds a mandate. */
    @Schema(name = "DeputyPerson", description = "Person who holds a mandate (任职人员)")
    record PersonLink(
            @Schema(description = "Code of the person; none to take it back (人员编码)", examples = "P410402-0001")
            @Pattern(regexp = NaturalCode.PERSON, message = "{org.lianluo.code.person}")
            String personCode) {}

    private static void checked(FactKind kind, String value, LocalDate from, LocalDate to) {
        if (kind == FactKind.STATION && !value.matches(NaturalCode.STATION)) {
            throw ProblemException.invalid(
                    "/value", "请填写联络站编码，例如 410402-S001", "Give the code of a liaison station, such as 410402-S001");
        }
        if (to != null && to.isBefore(from)) {
            throw ProblemException.onField(DeputyProblem.FACT_DAYS_REVERSED, "/validTo");
        }
    }
}
