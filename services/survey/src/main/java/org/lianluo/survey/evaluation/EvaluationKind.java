package org.lianluo.survey.evaluation;

/** What is evaluated, and how. */
enum EvaluationKind {
    /** The work of one or a few units (专项工作评议): three surveys in a row. */
    FOCUSED(3),
    /** The work of all organs at once (全面工作评议). */
    GENERAL(1),
    /** Persons whom the committee appointed (任后履职评价): investigation, report, rating. */
    POST_APPOINTMENT(1);

    /** No kind has more. */
    static final int MOST_SURVEYS = 3;

    private final int surveys;

    EvaluationKind(int surveys) {
        this.surveys = surveys;
    }

    /** How many surveys it needs before it is rated. */
    int surveys() {
        return surveys;
    }

    boolean isOfPersons() {
        return this == POST_APPOINTMENT;
    }
}
