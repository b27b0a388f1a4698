package org.lianluo.portal.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.HearingUnitPerson;

class PersonsTest {

    @Test
    void rowsUpToTheLastThatIsFilledAreSent() {
        assertThat(Persons.of(Map.of(
                        "unitPersons.0.unitCode", List.of("410402-U01"),
                        "unitPersons.0.name", List.of("周海涛"),
                        "unitPersons.0.post", List.of(" "),
                        "unitPersons.2.name", List.of("王丽"))))
                .containsExactly(
                        new HearingUnitPerson().withUnitCode("410402-U01").withName("周海涛"),
                        new HearingUnitPerson(),
                        new HearingUnitPerson().withName("王丽"));
        assertThat(Persons.of(Map.of())).isEmpty();
        assertThat(Persons.rows()).hasSize(Persons.MOST);
    }
}
