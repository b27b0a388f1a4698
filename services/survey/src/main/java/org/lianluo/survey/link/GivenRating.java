package org.lianluo.survey.link;

import java.util.List;
import java.util.stream.Stream;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.feedback.Grade;

/**
 * What somebody marked: of a station one grade; of an answer how they were treated and what came of it, apart (办理态度、办理结果).
 * No words: handwriting would tell who wrote them.
 */
record GivenRating(Grade grade, Grade attitude, Grade result) {

    /** Refuses grades of the other kind, and one that is missing. */
    void require(RatingSubject kind) {
        boolean fits = kind == RatingSubject.STATION
                ? grade != null && attitude == null && result == null
                : grade == null && attitude != null && result != null;
        if (!fits) {
            throw new ProblemException(SurveyProblem.WRONG_GRADES).with("subjectKind", kind);
        }
    }

    /** What orders a pile of ratings, so that their order tells nothing. */
    String order() {
        return Stream.of(grade, attitude, result)
                .map(mark -> mark == null ? "-" : String.valueOf(mark.ordinal()))
                .reduce("", String::concat);
    }

    /** The grades by the questions they answer. */
    List<Mark> marks() {
        return Stream.of(
                        new Mark(RatingQuestion.STATION, grade),
                        new Mark(RatingQuestion.ATTITUDE, attitude),
                        new Mark(RatingQuestion.RESULT, result))
                .filter(mark -> mark.grade() != null)
                .toList();
    }

    record Mark(RatingQuestion question, Grade grade) {}
}
