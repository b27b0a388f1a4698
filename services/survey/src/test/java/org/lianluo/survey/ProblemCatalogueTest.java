package org.lianluo.survey;

import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ProblemCatalogue;

class ProblemCatalogueTest {

    @Test
    void listsEveryRefusalOfThisService() {
        ProblemCatalogue.check("survey");
    }
}
