package org.lianluo.gateway.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ProblemCatalogue;

class ProblemKindTest {

    @Test
    void catalogueListsTheCodesOfTheGateway() {
        ProblemCatalogue.check(
                "gateway",
                Stream.of(ProblemKind.values())
                        .map(kind -> new ProblemCatalogue.Entry(
                                kind.code(), kind.status(), kind.title(false), kind.title(true))));
    }
}
