package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.lianluo.suggestion.opinion.voice.OwnWords;

/** How the asker rated the answer, the last time. */
@Embeddable
public class Rating {

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private OwnWords ratingComment;
    private Instant ratedAt;

    protected Rating() {}

    Rating(Grade grade, String comment, Instant at) {
        this.grade = grade;
        this.ratingComment = OwnWords.of(comment);
        this.ratedAt = at;
    }

    public Grade grade() {
        return grade;
    }

    public OwnWords comment() {
        return ratingComment;
    }

    Instant at() {
        return ratedAt;
    }

    void hide(UnaryOperator<String> hide) {
        ratingComment = OwnWords.without(ratingComment, hide);
    }
}
