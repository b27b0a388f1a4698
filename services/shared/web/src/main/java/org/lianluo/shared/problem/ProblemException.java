package org.lianluo.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal. Its message names the code and the facts of {@link #with}; neither may be personal data. */
public class ProblemException extends RuntimeException {

    private final transient ProblemCode code;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private final transient List<FieldProblem> fields;

    public ProblemException(ProblemCode code) {
        this(code, List.of());
    }

    public ProblemException(ProblemCode code, List<FieldProblem> fields) {
        super(code.code());
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    /**
     * A refusal on account of one field of the body.
     *
     * @param pointer JSON pointer (RFC 6901)
     */
    public static ProblemException onField(ProblemCode code, String pointer) {
        return new ProblemException(code, List.of(new FieldProblem(pointer, reason(code))));
    }

    /** A refusal on account of one parameter of the query, the path or the headers. */
    public static ProblemException onParameter(ProblemCode code, String name) {
        return new ProblemException(code, List.of(FieldProblem.ofParameter(name, reason(code))));
    }

    /**
     * A field of the body that does not meet its rules, for a reason that no annotation can say.
     *
     * @param pointer JSON pointer (RFC 6901)
     * @param zh what to do, in Chinese
     * @param en the same in English
     */
    public static ProblemException invalid(String pointer, String zh, String en) {
        return invalid(List.of(new FieldProblem(pointer, zh + " / " + en)));
    }

    /** Several fields of the body at once. */
    public static ProblemException invalid(List<FieldProblem> fields) {
        return new ProblemException(CommonProblem.VALIDATION_FAILED, fields);
    }

    /** A field of the body that has to be sent as it is, since it never changes. */
    public static ProblemException unchangeable(String pointer) {
        return invalid(pointer, "此项登记后不能更改，请填写原来的内容", "This never changes; send what it is");
    }

    private static String reason(ProblemCode code) {
        return code.titleZh() + " / " + code.titleEn();
    }

    /** Adds a fact that helps the caller, such as the state an aggregate is in; shown as a member of the problem. */
    public ProblemException with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    @Override
    public String getMessage() {
        return facts.isEmpty() ? super.getMessage() : super.getMessage() + " " + facts;
    }
}
