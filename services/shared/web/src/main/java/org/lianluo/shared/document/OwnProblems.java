package org.lianluo.shared.document;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.web.Refuses;

/** The refusals of the service's own rules, by their codes. */
final class OwnProblems {

    private static final DotName PROBLEM_CODE = DotName.createSimple(ProblemCode.class);

    private final Map<String, ProblemCode> codes = new HashMap<>();

    OwnProblems(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            type.fields().stream()
                    .filter(field -> java.lang.reflect.Modifier.isStatic(field.flags()))
                    .filter(field -> field.type().name().equals(PROBLEM_CODE))
                    .map(OwnProblems::constant)
                    .forEach(code -> codes.put(code.code(), code));
        }
    }

    /** Those that {@link Refuses} names. */
    List<ProblemCode> of(MethodInfo method) {
        AnnotationInstance refuses = method.declaredAnnotation(Refuses.class);
        return refuses == null
                ? List.of()
                : Arrays.stream(refuses.value().asStringArray())
                        .map(code -> known(method, code))
                        .toList();
    }

    private ProblemCode known(MethodInfo method, String code) {
        if (!codes.containsKey(code)) {
            throw new IllegalStateException(method + " refuses with a code that is not known: " + code);
        }
        return codes.get(code);
    }

    private static ProblemCode constant(FieldInfo field) {
        try {
            Field constant = Class.forName(
                            field.declaringClass().name().toString(),
                            true,
                            Thread.currentThread().getContextClassLoader())
                    .getDeclaredField(field.name());
            constant.setAccessible(true);
            Object code = constant.get(null);
            return new ProblemCode(
                    (String) member(code, "code"),
                    (int) member(code, "status"),
                    (String) member(code, "titleZh"),
                    (String) member(code, "titleEn"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + field, e);
        }
    }

    /** By name: the constant may come from another class loader than this class. */
    private static Object member(Object code, String name) throws ReflectiveOperationException {
        return code.getClass().getMethod(name).invoke(code);
    }
}
