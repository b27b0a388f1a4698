package org.lianluo.station.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is known of a deputy now, and what becomes of it by an entry. Of a kind that a deputy has one of, an entry takes
 * the place of what was known of its days; of other kinds it stands beside what has another value. What was known of days
 * before and after stays, as rows of their own: a row is never changed.
 */
public class FactLedger {

    /** What an entry does: rows that are no longer known, and rows that are new. */
    public record Change(List<DeputyFact> superseded, List<DeputyFact> recorded) {

        public boolean isNone() {
            return superseded.isEmpty() && recorded.isEmpty();
        }

        Change and(Change other) {
            return new Change(
                    Stream.concat(superseded.stream(), other.superseded.stream())
                            .distinct()
                            .toList(),
                    Stream.concat(recorded.stream(), other.recorded.stream()).toList());
        }
    }

    private static final Change NONE = new Change(List.of(), List.of());

    private final UUID deputyId;
    private final List<DeputyFact> known;

    /** @param known rows that nothing superseded */
    public FactLedger(UUID deputyId, List<DeputyFact> known) {
        this.deputyId = deputyId;
        this.known = List.copyOf(known);
    }

    List<DeputyFact> known() {
        return known;
    }

    Optional<DeputyFact> find(UUID id) {
        return known.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** From then on until the last day, or without an end, the value holds. */
    public Change put(FactKind kind, String value, LocalDate from, LocalDate to) {
        Change cleared = clear(kind, value, from, to);
        boolean already = cleared.superseded().size() == 1
                && cleared.superseded().get(0).value().equals(value)
                && covers(cleared.superseded().get(0), from, to);
        return already
                ? NONE
                : cleared.and(new Change(List.of(), List.of(new DeputyFact(deputyId, kind, value, from, to))));
    }

    /**
     * On those days nothing of the kind holds; of a kind of which there are several, not this value.
     *
     * @param value null for whatever a kind of one holds
     */
    Change clear(FactKind kind, String value, LocalDate from, LocalDate to) {
        List<DeputyFact> superseded = known.stream()
                .filter(fact ->
                        fact.kind() == kind && (kind.single() || fact.value().equals(value)) && fact.overlaps(from, to))
                .toList();
        List<DeputyFact> rest = new ArrayList<>();
        for (DeputyFact fact : superseded) {
            if (fact.validFrom().isBefore(from)) {
                rest.add(part(fact, fact.validFrom(), from.minusDays(1)));
            }
            if (to != null && (fact.validTo() == null || fact.validTo().isAfter(to))) {
                rest.add(part(fact, to.plusDays(1), fact.validTo()));
            }
        }
        return new Change(superseded, rest);
    }

    /** The row is no longer known; where a value is given, that one holds on those days instead. */
    Change correct(DeputyFact fact, String value, LocalDate from, LocalDate to) {
        Change withdrawn = new Change(List.of(fact), List.of());
        FactLedger without = new FactLedger(
                deputyId, known.stream().filter(other -> other != fact).toList());
        return value == null ? withdrawn : withdrawn.and(without.put(fact.kind(), value, from, to));
    }

    /** What is known once the change is made. */
    public FactLedger after(Change change) {
        List<DeputyFact> left = new ArrayList<>(known);
        left.removeAll(change.superseded());
        left.addAll(change.recorded());
        return new FactLedger(deputyId, left);
    }

    /** Whether that is known of a day. */
    public boolean holdsOn(FactKind kind, String value, LocalDate day) {
        return known.stream()
                .anyMatch(fact -> fact.kind() == kind && fact.value().equals(value) && fact.holdsOn(day));
    }

    /** The day from which the mandate is over; null while it goes on, and before it begins. */
    LocalDate endedOn(LocalDate today) {
        List<DeputyFact> mandate = known.stream()
                .filter(fact -> fact.kind() == FactKind.STATUS)
                .filter(fact -> !fact.value().equals(DeputyStatus.TERMINATED.name()))
                .toList();
        if (mandate.stream()
                .anyMatch(fact -> fact.validTo() == null || !fact.validTo().isBefore(today))) {
            return null;
        }
        return mandate.stream()
                .map(fact -> fact.validTo().plusDays(1))
                .max(LocalDate::compareTo)
                .or(() -> known.stream()
                        .filter(fact -> fact.kind() == FactKind.STATUS)
                        .map(DeputyFact::validFrom)
                        .min(LocalDate::compareTo))
                .orElse(today);
    }

    /** What holds of a day, by what is known now. */
    Picture pictureOf(LocalDate day) {
        return Picture.of(known.stream().filter(fact -> fact.holdsOn(day)).toList());
    }

    /** The next day after this one on which something begins or is over; null for none. */
    LocalDate nextChangeAfter(LocalDate day) {
        return known.stream()
                .flatMap(fact -> Stream.of(
                        fact.validFrom(),
                        fact.validTo() == null ? null : fact.validTo().plusDays(1)))
                .filter(Objects::nonNull)
                .filter(turn -> turn.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean covers(DeputyFact fact, LocalDate from, LocalDate to) {
        return !fact.validFrom().isAfter(from)
                && (fact.validTo() == null || (to != null && !fact.validTo().isBefore(to)));
    }

    private DeputyFact part(DeputyFact of, LocalDate from, LocalDate to) {
        return new DeputyFact(deputyId, of.kind(), of.value(), from, to);
    }

    /**
     * What facts say of a deputy on one day.
     *
     * @param status null before the mandate began
     */
    record Picture(String constituency, String delegation, List<String> stationCodes, DeputyStatus status) {

        /** @param facts those that hold on the day */
        static Picture of(List<DeputyFact> facts) {
            String status = one(facts, FactKind.STATUS);
            return new Picture(
                    one(facts, FactKind.CONSTITUENCY),
                    one(facts, FactKind.DELEGATION),
                    facts.stream()
                            .filter(fact -> fact.kind() == FactKind.STATION)
                            .map(DeputyFact::value)
                            .distinct()
                            .sorted()
                            .toList(),
                    status == null ? null : DeputyStatus.valueOf(status));
        }

        private static String one(List<DeputyFact> facts, FactKind kind) {
            return facts.stream()
                    .filter(fact -> fact.kind() == kind)
                    .map(DeputyFact::value)
                    .findFirst()
                    .orElse(null);
        }
    }
}
