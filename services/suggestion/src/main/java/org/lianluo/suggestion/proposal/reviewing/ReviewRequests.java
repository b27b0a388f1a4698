package org.lianluo.suggestion.proposal.reviewing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.proposal.panel.PanelKind;
import org.lianluo.suggestion.proposal.panel.PanelMember;
import org.lianluo.suggestion.proposal.panel.ReviewOutcome;

/** What the intake office sends about a review. */
final class ReviewRequests {

    private ReviewRequests() {}

    /** The panel. */
    @Schema(name = "ReviewOpening", description = "Panel that reviews a suggestion (评审组)")
    record Opening(
            @Schema(description = "Who sits on it (评审形式)", examples = "EXPERTS") @NotNull
            PanelKind kind,

            @Schema(
                    description = "The members, 3 to 15 (评审组成员)",
                    examples = "[{\"name\":\"专家甲\",\"office\":\"市规划设计院总工程师\"},"
                            + "{\"name\":\"专家乙\",\"office\":\"大学交通系教授\"},"
                            + "{\"name\":\"专家丙\",\"office\":\"区人大代表工委主任\"}]")
            @NotNull
            @Valid
            @Size(min = 3, max = 15)
            List<@NotNull @Valid Member> members,

            @Schema(
                    description = "Day of its meeting: not before the registration, at most a year ahead (召开日期)",
                    examples = "2027-03-16")
            @NotNull
            LocalDate convenedOn) {

        List<PanelMember> panel() {
            return members.stream()
                    .map(member -> new PanelMember(member.name(), member.office()))
                    .toList();
        }

        void mustMakeSense(LocalDate registeredOn, LocalDate today) {
            if (panel().stream().distinct().count() < members.size()) {
                throw ProblemException.invalid("/members", "有成员重复，请删去", "Somebody is there twice; take them out");
            }
            if (convenedOn.isBefore(registeredOn) || convenedOn.isAfter(today.plusYears(1))) {
                throw ProblemException.invalid(
                        "/convenedOn", "日期应在登记之后、一年之内", "The day has to be after the registration and within a year");
            }
        }
    }

    /** A member. */
    @Schema(name = "PanelMember", description = "Member of a panel (评审组成员)")
    record Member(
            @Schema(description = "Name (姓名)", examples = "专家甲") @NotNull @PlainText(max = 50, oneLine = true)
            String name,

            @Schema(description = "Where they work, and as what (单位及职务)", examples = "市规划设计院总工程师")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String office) {

        static Member of(PanelMember member) {
            return new Member(member.name(), member.office());
        }
    }

    /** What the panel concludes. */
    @Schema(name = "ReviewConclusion", description = "Conclusion of a panel (评审结论)")
    record Conclusion(
            @Schema(description = "Whether the replies stand (结论)", examples = "HANDLE_AGAIN") @NotNull
            ReviewOutcome outcome,

            @Schema(
                    description = "Units that handle it again, among those whose last reply dissatisfied; only with"
                            + " HANDLE_AGAIN (重新办理的承办单位)",
                    examples = "[\"410402-U01\"]")
            @Size(max = 50)
            List<@NotNull @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}") String> unitCodes,

            @Schema(
                    description = "What the panel says, which the deputies read; at least 20 characters (评审意见)",
                    examples = "经评审，原答复未说明停车位建设的完成时间，请在一个月内补充方案并再次答复代表。")
            @NotNull
            @Size(min = 20)
            @PlainText(max = 4000)
            String conclusion) {

        List<String> units() {
            return unitCodes == null ? List.of() : unitCodes.stream().distinct().toList();
        }

        void mustMakeSense() {
            if (units().isEmpty() == (outcome == ReviewOutcome.HANDLE_AGAIN)) {
                throw ProblemException.invalid(
                        "/unitCodes", "重新办理时请填写承办单位，否则不填", "Name the units where it is handled again, otherwise none");
            }
        }
    }
}
