package org.lianluo.shared.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** The schemas of a document that have a name: which are sent, which are answered, and the records behind them. */
final class NamedSchemas {

    static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI document;
    private final Map<String, ClassInfo> records;

    NamedSchemas(OpenAPI document, Map<String, ClassInfo> records) {
        this.document = document;
        this.records = records;
    }

    /** The records of the service by the names that their schemas have. */
    static Map<String, ClassInfo> records(IndexView index) {
        Map<String, ClassInfo> records = new HashMap<>();
        // A record of the domain may have the name that another has in the document, and does not stand there itself.
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .sorted(Comparator.comparing(NamedSchemas::hasGivenName))
                .forEach(type -> records.put(name(type), type));
        return records;
    }

    private static boolean hasGivenName(ClassInfo type) {
        return !name(type).equals(type.simpleName());
    }

    private static String name(ClassInfo type) {
        AnnotationInstance schema =
                type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    Optional<ClassInfo> recordOf(String name) {
        return Optional.ofNullable(records.get(name));
    }

    Schema get(String name) {
        return document.getComponents().getSchemas().get(name);
    }

    /** The schema itself, or the one that it refers to. */
    Schema resolved(Schema schema) {
        return schema.getRef() == null ? schema : get(name(schema));
    }

    static String name(Schema reference) {
        return reference.getRef().substring(REFERENCE.length());
    }

    /** What bodies and parameters of requests lead to. */
    Set<String> sent() {
        return reached(sentRoots());
    }

    /** What answers lead to, refusals among them. */
    Set<String> answered() {
        return reached(answeredRoots());
    }

    /** Every schema, named or not, of requests and answers. */
    void forEach(Consumer<Schema> change) {
        Set<String> seen = new LinkedHashSet<>();
        visit(sentRoots(), seen, change);
        visit(answeredRoots(), seen, change);
    }

    /** Every schema, named or not, that answers lead to and no request. */
    void forEachAnswered(Consumer<Schema> change) {
        Set<String> sent = sent();
        visit(answeredRoots(), new LinkedHashSet<>(sent), change);
    }

    List<Operation> operations() {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    /** All parameters, those too that the operations of a path have in common. */
    List<Parameter> parameters() {
        return Stream.concat(
                        document.getPaths().getPathItems().values().stream().map(item -> item.getParameters()),
                        operations().stream().map(Operation::getParameters))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    private List<Schema> sentRoots() {
        List<Schema> roots = new ArrayList<>();
        parameters().forEach(parameter -> roots.add(parameter.getSchema()));
        operations().stream()
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> roots.addAll(of(operation.getRequestBody().getContent())));
        return roots;
    }

    private List<Schema> answeredRoots() {
        List<Schema> roots = new ArrayList<>();
        operations().forEach(operation -> operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(answer -> roots.addAll(of(answer.getContent()))));
        document.getComponents().getResponses().values().forEach(answer -> roots.addAll(of(answer.getContent())));
        return roots;
    }

    private static List<Schema> of(Content content) {
        return content == null
                ? List.of()
                : content.getMediaTypes().values().stream()
                        .map(media -> media.getSchema())
                        .toList();
    }

    private Set<String> reached(List<Schema> roots) {
        Set<String> names = new LinkedHashSet<>();
        visit(roots, names, schema -> {});
        return names;
    }

    /** Each once; a reference first, since the visitor may change where it leads. */
    private void visit(Iterable<Schema> schemas, Set<String> seen, Consumer<Schema> visitor) {
        for (Schema schema : schemas) {
            if (schema == null) {
                continue;
            }
            visitor.accept(schema);
            if (schema.getRef() != null && seen.add(name(schema))) {
                visit(List.of(get(name(schema))), seen, visitor);
            }
            if (schema.getItems() != null) {
                visit(List.of(schema.getItems()), seen, visitor);
            }
            if (schema.getProperties() != null) {
                visit(List.copyOf(schema.getProperties().values()), seen, visitor);
            }
        }
    }
}
