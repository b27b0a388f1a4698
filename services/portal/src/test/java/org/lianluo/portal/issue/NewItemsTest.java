package org.lianluo.portal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.IssueItemEntry;

/** The rows by which items are added. */
class NewItemsTest {

    @Test
    void whatIsEnteredIsSentInItsRow() {
        List<IssueItemEntry> items = NewItems.of(Map.of(
                "items.0.content", List.of(" 停车位不足 "),
                "items.0.classCode", List.of(""),
                "items.2.content", List.of("收费不公开"),
                "items.2.classCode", List.of("价格"),
                "items.2.unitCode", List.of("410402-U01")));

        assertThat(items)
                .containsExactly(
                        new IssueItemEntry().withContent("停车位不足"),
                        new IssueItemEntry(),
                        new IssueItemEntry()
                                .withContent("收费不公开")
                                .withClassCode("价格")
                                .withUnitCode("410402-U01"));
    }

    @Test
    void anEmptyFormSendsNothing() {
        assertThat(NewItems.of(Map.of("items.0.content", List.of(" ")))).isEmpty();
    }

    @Test
    void rowsAreNamedAsTheApiNamesTheirFaults() {
        assertThat(NewItems.rows()).hasSize(NewItems.MOST);
        assertThat(NewItems.rows().get(1))
                .isEqualTo(new NewItemRow(2, "items.1.content", "items.1.classCode", "items.1.unitCode"));
    }
}
