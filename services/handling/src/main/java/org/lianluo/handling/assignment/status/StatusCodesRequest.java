package org.lianluo.handling.assignment.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.ProgressWord;
import org.lianluo.shared.problem.ProblemException;

/** The whole table of a unit. */
@Schema(name = "StatusCodeList", description = "All status codes of a unit (状态码表)")
record StatusCodesRequest(@NotNull @Size(max = 200) List<@NotNull @Valid StatusCode> codes) {

    List<ProgressWord> words() {
        return codes.stream().map(StatusCode::word).toList();
    }

    /** Refuses a code that is there twice: it would mean two things. */
    void mustBeDistinct() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i).code())) {
                throw ProblemException.invalid(
                        "/codes/" + i + "/code",
                        "状态码重复，每个状态码只能有一个含义",
                        "The code is there twice; it can mean one thing only");
            }
        }
    }
}
