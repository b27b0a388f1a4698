package org.lianluo.shared.web.refusal;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.web.input.PageRequest;

/** Says where in the request something is wrong: a JSON pointer into the body, or the name of a parameter. */
final class ViolationPointers {

    private ViolationPointers() {}

    static FieldProblem problem(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        boolean ofParameters = violation.getLeafBean() instanceof PageRequest;
        return new FieldProblem(ofParameters ? pointer.substring(1) : pointer, violation.getMessage());
    }

    /** The Java names of method and parameter are left out, unless the parameter itself is at fault. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                appendIndex(pointer, node);
                append(pointer, node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                appendIndex(pointer, node);
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static void appendIndex(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            append(pointer, node.getIndex().toString());
        } else if (node.getKey() != null) {
            append(pointer, node.getKey().toString());
        }
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : path) {
            append(
                    pointer,
                    reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName());
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String name) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
}
