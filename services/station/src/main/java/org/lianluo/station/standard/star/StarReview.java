package org.lianluo.station.standard.star;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A review of a station by a standard, the first one or a yearly one; added, never changed. */
@Entity
class StarReview {

    @Id
    private UUID id;

    private UUID ratingId;
    private LocalDate onDay;
    private String[] itemCodes;
    private Integer[] itemPoints;
    private String[] itemRemarks;
    private int points;
    private int stars;
    private Instant recordedAt;
    private String recordedBy;

    protected StarReview() {}

    StarReview(UUID id, UUID ratingId, LocalDate on, List<StarPart> parts, int stars, String by, Instant at) {
        this.id = id;
        this.ratingId = ratingId;
        this.onDay = on;
        this.itemCodes = parts.stream().map(StarPart::itemCode).toArray(String[]::new);
        this.itemPoints = parts.stream().map(StarPart::points).toArray(Integer[]::new);
        this.itemRemarks = parts.stream().map(StarPart::remark).toArray(String[]::new);
        this.points = Arrays.stream(itemPoints).mapToInt(Integer::intValue).sum();
        this.stars = stars;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    LocalDate on() {
        return onDay;
    }

    int points() {
        return points;
    }

    int stars() {
        return stars;
    }

    List<StarPart> parts() {
        return IntStream.range(0, itemCodes.length)
                .mapToObj(place -> new StarPart(itemCodes[place], itemPoints[place], itemRemarks[place]))
                .toList();
    }
}
