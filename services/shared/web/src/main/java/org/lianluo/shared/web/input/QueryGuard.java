package org.lianluo.shared.web.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * Looks at the parameters of every request before its operation does: one that the operation lacks, that is given twice or
 * empty, or whose text is none of its kind is refused with 400 and named. So a misspelt filter never lists everything, and
 * nothing reaches the database that it can't store.
 */
@ApplicationScoped
public class QueryGuard {

    /** Most characters of an id, code or number in a path. */
    public static final int LONGEST_NAME = 200;

    /** Most characters of a parameter that is a text. */
    public static final int LONGEST_PARAMETER = ParameterKind.MOST_CHARACTERS;

    private final Map<Method, Map<String, ParameterKind>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(UriInfo uri, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null) {
            return;
        }
        if (uri.getPathParameters().values().stream().flatMap(List::stream).anyMatch(QueryGuard::isNoName)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        if (!sent.isEmpty()) {
            check(sent, known.computeIfAbsent(operation, QueryGuard::parametersOf));
        }
    }

    /** No id, code or number is so long, and none has such a character. */
    private static boolean isNoName(String segment) {
        return segment.length() > LONGEST_NAME || Characters.areUnstorable(segment);
    }

    private static void check(MultivaluedMap<String, String> sent, Map<String, ParameterKind> known) {
        List<FieldProblem> errors = new ArrayList<>();
        sent.forEach((name, values) -> {
            ParameterKind kind = known.get(name);
            if (kind == null) {
                errors.add(FieldProblem.ofParameter(
                        shown(name), "此处没有这个参数，请删去 / There is no such parameter here; leave it out"));
            } else if (values.size() > 1) {
                errors.add(FieldProblem.ofParameter(name, "参数重复，请只给一次 / The parameter is given twice; give it once"));
            } else {
                kind.fault(values.get(0)).ifPresent(message -> errors.add(FieldProblem.ofParameter(name, message)));
            }
        });
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, errors);
        }
    }

    /** A name that nobody knows is shown as far as it is one. */
    private static String shown(String name) {
        return name.matches("[\\w.\\[\\]-]{1,60}") ? name : "?";
    }

    private static Map<String, ParameterKind> parametersOf(Method operation) {
        Map<String, ParameterKind> found = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                found.put(parameter.getAnnotation(QueryParam.class).value(), ParameterKind.of(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), found);
            }
        }
        return found;
    }

    private static void addFields(Class<?> type, Map<String, ParameterKind> found) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                QueryParam name = field.getAnnotation(QueryParam.class);
                if (name != null) {
                    found.put(name.value(), ParameterKind.of(field.getType()));
                }
            }
        }
    }
}
