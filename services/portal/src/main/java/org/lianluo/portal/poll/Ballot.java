package org.lianluo.portal.poll;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.lianluo.client.model.MarkCount;
import org.lianluo.client.model.SurveyPaperForm;
import org.lianluo.client.model.SurveyResultMark;
import org.lianluo.client.model.TellerCountEntry;
import org.lianluo.client.model.TellerCountItem;
import org.lianluo.portal.form.Rows;

/** How pages show papers and what was counted of them: {@code {ballot:bars(item.marks)}}. */
@TemplateExtension(namespace = "ballot")
public final class Ballot {

    /** Of a picture that is 320 wide: words to the left, in English too, the number to the right. */
    private static final int BEGIN = 140;

    private static final int WIDEST = 140;
    private static final int ROW = 28;
    private static final int BASELINE = 16;
    private static final int SPACE = 6;

    private Ballot() {}

    /** A bar of a picture; the table under it says the same. */
    public record Bar(String mark, int count, int y, int width) {

        public int textY() {
            return y + BASELINE;
        }

        public int after() {
            return BEGIN + width + SPACE;
        }
    }

    /** As wide as their share of all marks. */
    static List<Bar> bars(List<SurveyResultMark> marks) {
        int all = marks.stream().mapToInt(SurveyResultMark::getCount).sum();
        List<Bar> bars = new ArrayList<>();
        for (SurveyResultMark mark : marks) {
            int width = all == 0 ? 0 : Math.round((float) WIDEST * mark.getCount() / all);
            bars.add(new Bar(mark.getMark(), mark.getCount(), ROW * bars.size(), width));
        }
        return bars;
    }

    static int height(List<Bar> bars) {
        return ROW * bars.size();
    }

    /** Such as 96.55%, and a dash for a share of nothing. */
    static String percent(Double share) {
        return share == null
                ? "—"
                : BigDecimal.valueOf(share)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
    }

    /** The field of an item's mark on a paper. */
    static String field(int position) {
        return "mark." + position;
    }

    /** Such as 1, 3. */
    static String positions(List<Integer> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Where a paper is sent: it says which, where somebody has several. */
    static String paperPath(SurveyPaperForm paper) {
        return SurveysResource.pathOf(paper.getSurveyId())
                + "/paper"
                + (paper.getMandates().size() > 1 ? "?deputyCode=" + paper.getDeputyCode() : "");
    }

    static String numbered(int position, String title) {
        return position + ". " + title;
    }

    /** The field for how often a mark of an item was counted, as the API's faults name it. */
    static String countField(int item, int mark) {
        return Rows.name("items", item, "counts." + mark + ".count");
    }

    /** Where the faults of an item stand. */
    static String itemField(int item) {
        return "items." + item;
    }

    static String voidField(int item) {
        return Rows.name("items", item, "voided");
    }

    /** How often a teller counted a mark of an item. */
    static int count(TellerCountEntry entry, UUID item, String mark) {
        return of(entry, item).stream()
                .flatMap(counted -> counted.getCounts().stream())
                .filter(counted -> counted.getMark().equals(mark))
                .mapToInt(MarkCount::getCount)
                .sum();
    }

    static int voided(TellerCountEntry entry, UUID item) {
        return of(entry, item).stream().mapToInt(TellerCountItem::getVoided).sum();
    }

    /** Whether tellers counted a mark of an item differently; what the head teller decided is no count. */
    static boolean differ(List<TellerCountEntry> entries, UUID item, String mark) {
        return differ(entries, entry -> count(entry, item, mark));
    }

    static boolean differVoided(List<TellerCountEntry> entries, UUID item) {
        return differ(entries, entry -> voided(entry, item));
    }

    private static boolean differ(List<TellerCountEntry> entries, ToIntFunction<TellerCountEntry> number) {
        return entries.stream()
                        .filter(entry -> entry.getRecord() == null)
                        .mapToInt(number)
                        .distinct()
                        .count()
                > 1;
    }

    private static List<TellerCountItem> of(TellerCountEntry entry, UUID item) {
        return entry.getItems().stream()
                .filter(counted -> counted.getItemId().equals(item))
                .toList();
    }
}
