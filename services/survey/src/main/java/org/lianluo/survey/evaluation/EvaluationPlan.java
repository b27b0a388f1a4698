package org.lianluo.survey.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.evaluation.EvaluationFile.Group;
import org.lianluo.survey.evaluation.EvaluationFile.Subject;

/** An evaluation as it is planned, and as its plan is changed. */
@Schema(name = "EvaluationPlan", description = "Plan of an evaluation (评议方案)", examples = """
                {"title": "城管局、卫健委专项工作评议",
                 "subjects": [{"name": "新华区城市管理局", "unitCode": "410402-U01", "responsible": "局长"}],
                 "groups": [{"name": "第一评议组", "head": "D410402-0001", "members": ["D410402-0002"]}]}""")
record EvaluationPlan(
        @Schema(description = "Title (名称)") @NotNull @PlainText(max = 200, oneLine = true)
        String title,

        @Schema(description = "Units or persons who are evaluated, numbered from 1 in this order (评议对象)")
        @NotNull
        @Size(min = 1, max = 100)
        List<@NotNull @Valid EvaluatedSubject> subjects,

        @Schema(description = "Groups of deputies, numbered from 1 in this order (评议组)")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Valid EvaluationGroup> groups) {

    /** Who is evaluated. */
    @Schema(name = "EvaluatedSubject", description = "Unit or person who is evaluated (评议对象)")
    record EvaluatedSubject(
            @Schema(description = "Name of the unit or of the person (名称或者姓名)", examples = "新华区城市管理局")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String name,

            @Schema(description = "Code of the unit, if it has one here (单位代码)", examples = "410402-U01")
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "Who is responsible for the unit; required for a unit (主要负责人)", examples = "局长")
            @PlainText(max = 100, oneLine = true)
            String responsible,

            @Schema(description = "The person's office; required for a person (职务)", examples = "局长")
            @PlainText(max = 100, oneLine = true)
            String office,

            @Schema(description = "Where the person has it; required for a person (任职机关)", examples = "新华区人民法院")
            @PlainText(max = 100, oneLine = true)
            String organ) {}

    /** Who goes there. */
    @Schema(name = "EvaluationGroup", description = "Group of deputies (评议组)")
    record EvaluationGroup(
            @Schema(description = "Name (组名)", examples = "第一评议组") @NotNull @PlainText(max = 100, oneLine = true)
            String name,

            @Schema(description = "Deputy who leads it, a member in any case (组长)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String head,

            @Schema(description = "Its other members (组员)", examples = "[\"D410402-0002\"]") @NotNull @Size(max = 200)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    members) {}

    /** The deputies of its groups, by where they stand. */
    Map<String, List<String>> deputies(String pointer) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (int place = 0; place < groups.size(); place++) {
            String group = pointer + "/groups/" + place;
            places.put(group + "/head", List.of(groups.get(place).head()));
            places.put(group + "/members", groups.get(place).members());
        }
        return places;
    }

    List<Subject> numberedSubjects() {
        return IntStream.range(0, subjects.size())
                .mapToObj(place -> {
                    EvaluatedSubject one = subjects.get(place);
                    return new Subject(
                            place + 1, one.name(), one.unitCode(), one.responsible(), one.office(), one.organ());
                })
                .toList();
    }

    List<Group> numberedGroups() {
        return IntStream.range(0, groups.size())
                .mapToObj(place -> {
                    EvaluationGroup one = groups.get(place);
                    return new Group(place + 1, one.name(), one.head(), one.members());
                })
                .toList();
    }
}
