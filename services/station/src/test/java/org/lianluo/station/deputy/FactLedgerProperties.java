package org.lianluo.station.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.shared.calendar.ChinaTime;

/** Entries and corrections of every kind, compared with a book that has a line for each day and each day of knowledge. */
class FactLedgerProperties {

    private static final UUID DEPUTY = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;

    /** One entry: what is said of some days, on the next day of knowledge. {@code to} beyond the book is no end. */
    record Entry(FactKind kind, String value, int from, int length, int corrects) {

        LocalDate begin() {
            return FIRST.plusDays(from);
        }

        LocalDate end() {
            return from + length >= DAYS ? null : begin().plusDays(length);
        }
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        Arbitraries.of(FactKind.DELEGATION, FactKind.STATION, FactKind.GROUP),
                        Arbitraries.of("一", "二", "三"),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(-3, 5))
                .as(Entry::new);
    }

    @Property(tries = 300)
    void aDayAsKnownOnADayIsWhatTheBookOfThatDaySays(@ForAll List<@net.jqwik.api.From("entries") Entry> entries) {
        List<DeputyFact> rows = new ArrayList<>();
        List<Map<LocalDate, Map<FactKind, Set<String>>>> books = new ArrayList<>();
        Map<LocalDate, Map<FactKind, Set<String>>> book = new HashMap<>();

        for (int day = 0; day < entries.size(); day++) {
            Entry entry = entries.get(day);
            List<DeputyFact> known =
                    rows.stream().filter(row -> row.supersededAt() == null).toList();
            FactLedger ledger = new FactLedger(DEPUTY, known);
            FactLedger.Change change;
            if (entry.corrects() >= 0 && !known.isEmpty()) {
                DeputyFact wrong = known.get(entry.corrects() % known.size());
                change = ledger.correct(wrong, entry.value(), entry.begin(), entry.end());
                book = copy(book);
                unsay(book, wrong);
                say(book, wrong.kind(), entry);
            } else {
                change = ledger.put(entry.kind(), entry.value(), entry.begin(), entry.end());
                book = copy(book);
                say(book, entry.kind(), entry);
            }
            Instant at = noon(day);
            change.superseded().forEach(row -> row.supersede(at));
            change.recorded().forEach(row -> rows.add(row.recorded("officer", at, null)));
            books.add(book);
        }

        for (int known = 0; known < books.size(); known++) {
            for (int of = 0; of < DAYS + 3; of++) {
                LocalDate day = FIRST.plusDays(of);
                FactMoment moment = new FactMoment(
                        day,
                        FIRST.plusDays(known + 1).atStartOfDay(ChinaTime.ZONE).toInstant());
                List<DeputyFact> seen = rows.stream().filter(moment::sees).toList();
                assertThat(byKind(seen))
                        .as("%s as known on %s", day, known)
                        .isEqualTo(books.get(known).getOrDefault(day, Map.of()));
                assertThat(seen)
                        .as("one of a kind of one")
                        .filteredOn(row -> row.kind().single())
                        .hasSizeLessThan(2);
            }
        }
    }

    private static Map<FactKind, Set<String>> byKind(List<DeputyFact> seen) {
        return seen.stream()
                .collect(Collectors.groupingBy(
                        DeputyFact::kind,
                        Collectors.mapping(DeputyFact::value, Collectors.toCollection(TreeSet::new))));
    }

    private static void say(Map<LocalDate, Map<FactKind, Set<String>>> book, FactKind kind, Entry entry) {
        days(entry.begin(), entry.end()).forEach(day -> {
            Set<String> said =
                    book.computeIfAbsent(day, any -> new HashMap<>()).computeIfAbsent(kind, any -> new TreeSet<>());
            if (kind.single()) {
                said.clear();
            }
            said.add(entry.value());
        });
    }

    private static void unsay(Map<LocalDate, Map<FactKind, Set<String>>> book, DeputyFact wrong) {
        days(wrong.validFrom(), wrong.validTo()).forEach(day -> {
            Map<FactKind, Set<String>> said = book.get(day);
            said.get(wrong.kind()).remove(wrong.value());
            said.values().removeIf(Set::isEmpty);
        });
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to) {
        LocalDate last = to == null ? FIRST.plusDays(DAYS + 3L) : to;
        return from.datesUntil(last.plusDays(1)).toList();
    }

    private static Map<LocalDate, Map<FactKind, Set<String>>> copy(Map<LocalDate, Map<FactKind, Set<String>>> book) {
        Map<LocalDate, Map<FactKind, Set<String>>> copy = new HashMap<>();
        book.forEach((day, said) -> {
            Map<FactKind, Set<String>> kinds = new HashMap<>();
            said.forEach((kind, values) -> kinds.put(kind, new TreeSet<>(values)));
            copy.put(day, kinds);
        });
        return copy;
    }

    private static Instant noon(int day) {
        return FIRST.plusDays(day).atTime(12, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
