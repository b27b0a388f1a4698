package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What was raised, where and how: the constituent's own words, which stay in the station. */
@Embeddable
public class Voice {

    /** Who presses a button twice does so within a minute. */
    public static final Duration SOON = Duration.ofMinutes(1);

    @Enumerated(EnumType.STRING)
    private OpinionSource source;

    private String recordedByDeputy;
    private String categoryCode;
    private OwnWords title;
    private OwnWords content;
    private OwnWords location;

    /** What words that mean the same have in common; null once they were erased. */
    private String contentHash;

    /** What texts have in common that differ in blanks and punctuation alone; null once they were erased. */
    private String textHash;

    /** The one before it at the same station with the same words, within {@link #SOON}; null for none. */
    private UUID possibleDuplicateOf;

    protected Voice() {}

    /**
     * @param recordedByDeputy code of the deputy who recorded it; null unless one did
     */
    public Voice(OpinionSource source, String recordedByDeputy, String categoryCode, String title, String content) {
        this.source = source;
        this.recordedByDeputy = recordedByDeputy;
        this.categoryCode = categoryCode;
        this.title = OwnWords.of(title);
        this.content = OwnWords.of(content);
    }

    /** Adds the place, which may be null. */
    public Voice at(String place) {
        this.location = OwnWords.of(place);
        return this;
    }

    /** Marks it as perhaps the same as another, or with null as like none. */
    public Voice like(String hash, UUID other) {
        this.contentHash = hash;
        this.possibleDuplicateOf = other;
        return this;
    }

    /** The same text comes to a station again and again where these are the same. */
    public Voice withText(String hash) {
        this.textHash = hash;
        return this;
    }

    /** The station says what it is about. */
    public void sortInto(String category) {
        this.categoryCode = category;
    }

    public OpinionSource source() {
        return source;
    }

    /** Null unless a deputy recorded it. */
    public String recordedByDeputy() {
        return recordedByDeputy;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public OwnWords title() {
        return title;
    }

    public OwnWords content() {
        return content;
    }

    /** May be null. */
    public OwnWords location() {
        return location;
    }

    /** Null once the words were erased. */
    public String textHash() {
        return textHash;
    }

    public UUID possibleDuplicateOf() {
        return possibleDuplicateOf;
    }

    void hide(UnaryOperator<String> hide) {
        title = OwnWords.without(title, hide);
        content = OwnWords.without(content, hide);
        location = OwnWords.without(location, hide);
        contentHash = null;
        textHash = null;
    }
}
