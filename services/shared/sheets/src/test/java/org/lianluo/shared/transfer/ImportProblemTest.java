package org.lianluo.shared.transfer;

import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ProblemCatalogue;

class ImportProblemTest {

    @Test
    void catalogueListsEveryRefusal() {
        ProblemCatalogue.checkShared("transfer");
    }
}
