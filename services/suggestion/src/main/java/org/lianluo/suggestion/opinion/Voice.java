package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.UnaryOperator;

/** What was raised, where and how: the constituent's own words, which stay in the station. */
@Embeddable
class Voice {

    @Enumerated(EnumType.STRING)
    OpinionSource source;

    String recordedByDeputy;
    String categoryCode;
    String title;
    String content;
    String location;

    protected Voice() {}

    /**
     * @param recordedByDeputy code of the deputy who recorded it; null unless one did
     */
    Voice(OpinionSource source, String recordedByDeputy, String categoryCode, String title, String content) {
        this.source = source;
        this.recordedByDeputy = recordedByDeputy;
        this.categoryCode = categoryCode;
        this.title = title;
        this.content = content;
    }

    Voice at(String place) {
        this.location = place;
        return this;
    }

    void hide(UnaryOperator<String> hide) {
        title = hide.apply(title);
        content = hide.apply(content);
        location = hide.apply(location);
    }
}
