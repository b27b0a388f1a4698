package org.lianluo.shared.problem;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request: a place in its body, or a parameter.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; empty for the whole of it; null where a parameter is wrong
 * @param parameter name of a parameter of the query, the path or the headers; null where the body is wrong
 * @param message in the caller's language; never quotes what was sent
 */
@Schema(description = "What is wrong with one part of the request; either `pointer` or `parameter` says which (出错之处)")
public record FieldProblem(
        @Schema(
                description = "Place in the body, as a JSON pointer (RFC 6901); empty for the whole body (请求内容中的位置)",
                pattern = FieldProblem.POINTER,
                examples = "/stationCodes/0")
        @Nullable
        String pointer,

        @Schema(
                description = "Name of a parameter of the query, the path or the headers (参数名)",
                pattern = "^[^/]+$",
                examples = "limit")
        @Nullable
        String parameter,

        @Schema(description = "What to do, in the caller's language (说明)", examples = "请填写此项")
        String message) {

    static final String POINTER = "^(/([^~/]|~[01])*)*$";

    private static final Pattern FORM = Pattern.compile(POINTER);

    public FieldProblem {
        if ((pointer == null) == (parameter == null)) {
            throw new IllegalArgumentException("either a pointer or a parameter: " + pointer + ", " + parameter);
        }
        if (pointer != null && !FORM.matcher(pointer).matches()) {
            throw new IllegalArgumentException("no JSON pointer: " + pointer);
        }
    }

    /** Of a place in the body. */
    public FieldProblem(String pointer, String message) {
        this(pointer, null, message);
    }

    public static FieldProblem ofParameter(String name, String message) {
        return new FieldProblem(null, name, message);
    }

    /** As one caller reads it: of a message such as {@code 请填整数 / Send a whole number}, the half in their language. */
    public FieldProblem readBy(boolean english) {
        String[] halves = message.split(" / ", 2);
        return halves.length == 1 ? this : new FieldProblem(pointer, parameter, halves[english ? 1 : 0]);
    }

    /** Where it is, to put several in order. */
    public String place() {
        return pointer == null ? parameter : pointer;
    }
}
