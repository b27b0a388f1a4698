package org.lianluo.station;

import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.lianluo.station");
    }
}
