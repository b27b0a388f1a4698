package org.lianluo.portal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.SubjectKind;
import org.lianluo.client.model.SurveyDraftItem;
import org.lianluo.client.model.SurveyItem;
import org.lianluo.client.model.SurveyMark;
import org.lianluo.client.model.SurveyPaperItem;

class ItemRowsTest {

    @Test
    void codesStandWithBlanksOrCommasBetween() {
        List<SurveyDraftItem> items = ItemRows.read(Map.of(
                "items.0.title", List.of("住建局"),
                "items.0.subjectKind", List.of("UNIT"),
                "items.0.unitCodes", List.of(" 410402-U13，410402-U14  410402-U02;")));

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.getSubjectKind()).isEqualTo(SubjectKind.UNIT);
            assertThat(item.getUnitCodes()).containsExactly("410402-U13", "410402-U14", "410402-U02");
            assertThat(item.getResponsibleDeputyCodes()).isEmpty();
        });
    }

    @Test
    void aRowThatOnlyHasAKindIsNone() {
        assertThat(ItemRows.read(Map.of("items.0.subjectKind", List.of("UNIT"), "items.0.title", List.of(" "))))
                .isEmpty();
    }

    @Test
    void aRowLeftOutBeforeAnotherIsSentAsItIs() {
        assertThat(ItemRows.read(Map.of("items.1.title", List.of("住建局"))))
                .extracting(SurveyDraftItem::getTitle)
                .containsExactly(null, "住建局");
    }

    @Test
    void aFormHasEmptyRowsAfterThoseKeptUntilAHundred() {
        assertThat(ItemRows.of(List.of(), Map.of())).hasSize(5);
        assertThat(ItemRows.of(List.of(), Map.of("items.6.title", List.of("住建局"))))
                .hasSize(12);
        assertThat(ItemRows.of(kept(75), Map.of())).hasSize(80);
        assertThat(ItemRows.of(kept(98), Map.of())).hasSize(100);
    }

    @Test
    void aPaperHasNoMarkForAnItemLeftBlank() {
        SurveyPaperItem first = new SurveyPaperItem().withId(UUID.randomUUID()).withPosition(1);
        SurveyPaperItem third = new SurveyPaperItem().withId(UUID.randomUUID()).withPosition(3);

        assertThat(PaperResource.marks(
                        List.of(first, third),
                        Map.of("mark.1", List.of("FOR"), "mark.2", List.of("FOR"), "mark.3", List.of(""))))
                .containsExactly(new SurveyMark().withItemId(first.getId()).withMark("FOR"));
    }

    private static List<SurveyItem> kept(int number) {
        return IntStream.range(0, number)
                .mapToObj(item -> new SurveyItem()
                        .withTitle("事项" + item)
                        .withUnitCodes(List.of())
                        .withResponsibleDeputyCodes(List.of()))
                .toList();
    }
}
