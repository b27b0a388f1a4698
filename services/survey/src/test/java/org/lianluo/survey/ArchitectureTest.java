package org.lianluo.survey;

import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.lianluo.survey");
    }
}
