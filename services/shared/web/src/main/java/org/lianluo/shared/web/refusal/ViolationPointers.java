package org.lianluo.shared.web.refusal;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.List;
import org.lianluo.shared.problem.FieldProblem;

/** Says where in the request something is wrong: a JSON pointer into the body, or the name of a parameter. */
final class ViolationPointers {

    private ViolationPointers() {}

    static FieldProblem problem(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = null;
        Path.MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD -> method = node.as(Path.MethodNode.class);
                case PARAMETER ->
                    parameter = parameter(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class));
                case PROPERTY -> {
                    appendIndex(pointer, node);
                    append(pointer, node.getName());
                }
                case CONTAINER_ELEMENT -> appendIndex(pointer, node);
                default -> {}
            }
        }
        if (parameter == null) {
            return new FieldProblem(pointer.toString(), violation.getMessage());
        }
        // Of a bean of parameters, the member has the name of the parameter.
        return FieldProblem.ofParameter(pointer.isEmpty() ? parameter : pointer.substring(1), violation.getMessage());
    }

    /** The name of the parameter on the wire; null where it is the body. */
    private static String parameter(Class<?> resource, Path.MethodNode method, Path.ParameterNode node) {
        // What is called is a subclass that the container made; the annotations stand on the resource itself.
        for (Class<?> type = resource; type != Object.class; type = type.getSuperclass()) {
            try {
                Parameter parameter = type.getDeclaredMethod(
                                method.getName(), method.getParameterTypes().toArray(Class<?>[]::new))
                        .getParameters()[node.getParameterIndex()];
                for (Annotation annotation : parameter.getAnnotations()) {
                    if (annotation instanceof QueryParam query) {
                        return query.value();
                    }
                    if (annotation instanceof PathParam path) {
                        return path.value();
                    }
                    if (annotation instanceof HeaderParam header) {
                        return header.value();
                    }
                    if (annotation instanceof BeanParam) {
                        return node.getName();
                    }
                }
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        return null;
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
