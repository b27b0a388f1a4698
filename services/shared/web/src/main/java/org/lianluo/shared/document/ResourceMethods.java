package org.lianluo.shared.document;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods that stand behind the operations of an API document. */
final class ResourceMethods {

    private final Map<String, MethodInfo> methods = new HashMap<>();

    ResourceMethods(IndexView index) {
        for (Class<? extends Annotation> verb : List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)) {
            index.getAnnotations(verb).stream()
                    .map(AnnotationInstance::target)
                    .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                    .map(AnnotationTarget::asMethod)
                    .forEach(method -> methods.put(verb.getSimpleName() + " " + path(method), method));
        }
    }

    MethodInfo behind(HttpMethod verb, String path) {
        MethodInfo method = methods.get(verb + " " + path);
        if (method == null) {
            throw new IllegalStateException("no method behind " + verb + " " + path);
        }
        return method;
    }

    /** Whether an annotation stands on the method, or on its class. */
    static boolean has(MethodInfo method, Class<? extends Annotation> annotation) {
        return method.hasDeclaredAnnotation(annotation)
                || method.declaringClass().hasDeclaredAnnotation(annotation);
    }

    /** Whether whoever calls needs no role. The annotation of the method decides, else that of its class. */
    static boolean isForEverybody(MethodInfo method) {
        return method.hasDeclaredAnnotation(PermitAll.class)
                || method.declaringClass().hasDeclaredAnnotation(PermitAll.class)
                        && !method.hasDeclaredAnnotation(RolesAllowed.class);
    }

    private static String path(MethodInfo method) {
        return "/"
                + Stream.of(
                                method.declaringClass().declaredAnnotation(Path.class),
                                method.declaredAnnotation(Path.class))
                        .filter(path -> path != null)
                        .map(AnnotationInstance::value)
                        .map(AnnotationValue::asString)
                        .flatMap(path -> Stream.of(path.split("/")))
                        .filter(step -> !step.isEmpty())
                        .collect(Collectors.joining("/"));
    }
}
