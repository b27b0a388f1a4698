package org.lianluo.suggestion.opinion.triage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.voice.ReferralChannel;
import org.lianluo.suggestion.opinion.voice.RejectionReason;

/** What the station head decides; which fields are needed depends on the decision. */
@Schema(
        name = "TriageDecision",
        description = "Decision on an opinion (分办决定). ANSWER needs answer; FORWARD needs unitCode, approvedTitle and"
                + " approvedText; CONVERT needs deputyCode; REFER_OUT needs channel and reason; REJECT needs reasonCode and"
                + " reason; MERGE needs targetOpinionId. Other fields are refused.",
        examples = """
                {"decision":"FORWARD","unitCode":"410402-U01","approvedTitle":"曙光街路灯夜间闪烁",\
                "approvedText":"曙光街派出所旁路灯闪烁，请检修。","approvedLocation":"曙光街中段"}""")
record TriageDecision(
        @Schema(description = "Decision (决定)", examples = "FORWARD") @NotNull
        Decision decision,

        @Schema(description = "Answer on the spot (当场答复)") @PlainText(max = 4000)
        String answer,

        @Schema(description = "Handling unit (承办单位)", examples = "410402-U01")
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String unitCode,

        @Schema(description = "Title that may leave the station (审核后的标题)", examples = "曙光街路灯夜间闪烁")
        @PlainText(max = 100, oneLine = true)
        String approvedTitle,

        @Schema(description = "Text that may leave the station (审核后的内容)", examples = "曙光街派出所旁路灯闪烁，请检修。")
        @PlainText(max = 4000)
        String approvedText,

        @Schema(description = "Place that may leave the station (审核后的地点)", examples = "曙光街中段")
        @PlainText(max = 200, oneLine = true)
        String approvedLocation,

        @Schema(
                description =
                        "Reason why a number in the approved text is not a person's, such as an office's line; kept in"
                                + " the history, never forwarded (确认理由：文本中的号码并非个人信息)",
                examples = "该号码为物业公司值班电话")
        @PlainText(max = 500)
        String confirmedReason,

        @Schema(description = "Deputy who is asked (代表)", examples = "D410402-0001")
        @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
        String deputyCode,

        @Schema(description = "Channel that is responsible (其他渠道)", examples = "PETITION")
        ReferralChannel channel,

        @Schema(description = "Reason for taking no action (不予受理原因)", examples = "VAGUE")
        RejectionReason reasonCode,

        @Schema(description = "Message to the submitter (告知内容)") @PlainText(max = 1000)
        String reason,

        @Schema(description = "Opinion whose answer it will follow (并入的意见)")
        UUID targetOpinionId) {

    private static final Map<Decision, List<String>> REQUIRED = Map.of(
            Decision.ANSWER, List.of("answer"),
            Decision.FORWARD, List.of("unitCode", "approvedTitle", "approvedText"),
            Decision.CONVERT, List.of("deputyCode"),
            Decision.REFER_OUT, List.of("channel", "reason"),
            Decision.REJECT, List.of("reasonCode", "reason"),
            Decision.MERGE, List.of("targetOpinionId"));

    private static final List<String> OPTIONAL_ON_FORWARD = List.of("approvedLocation", "confirmedReason");

    /** Refuses what is missing for the decision and what does not belong to it, and personal data in approved text. */
    TriageDecision checked() {
        List<FieldProblem> problems = new ArrayList<>();
        List<String> required = REQUIRED.get(decision);
        fields().forEach((name, value) -> {
            if (required.contains(name) && value == null) {
                problems.add(new FieldProblem("/" + name, decision + " 需要此项 / needed for " + decision));
            }
            boolean optional = decision == Decision.FORWARD && OPTIONAL_ON_FORWARD.contains(name);
            if (!required.contains(name) && !optional && value != null) {
                problems.add(new FieldProblem("/" + name, decision + " 不用此项 / not used for " + decision));
            }
        });
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        refuse(OpinionProblem.PERSONAL_DATA_IN_TEXT, PersonalNumbers::certainIn);
        if (confirmedReason == null) {
            refuse(OpinionProblem.PERSONAL_DATA_DOUBTFUL, text -> !PersonalNumbers.in(text)
                    .isEmpty());
        }
        return this;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("answer", answer);
        fields.put("unitCode", unitCode);
        fields.put("approvedTitle", approvedTitle);
        fields.put("approvedText", approvedText);
        fields.put("approvedLocation", approvedLocation);
        fields.put("confirmedReason", confirmedReason);
        fields.put("deputyCode", deputyCode);
        fields.put("channel", channel);
        fields.put("reasonCode", reasonCode);
        fields.put("reason", reason);
        fields.put("targetOpinionId", targetOpinionId);
        return fields;
    }

    /** Refuses with every text that leaves the station, or is kept of why it may, and holds such a number. */
    private void refuse(ProblemCode code, Predicate<String> holds) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("/approvedTitle", approvedTitle);
        texts.put("/approvedText", approvedText);
        texts.put("/approvedLocation", approvedLocation);
        texts.put("/confirmedReason", confirmedReason);
        List<FieldProblem> problems = texts.entrySet().stream()
                .filter(text -> text.getValue() != null && holds.test(text.getValue()))
                .map(text -> new FieldProblem(text.getKey(), code.titleZh() + " / " + code.titleEn()))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(code, problems);
        }
    }
}
