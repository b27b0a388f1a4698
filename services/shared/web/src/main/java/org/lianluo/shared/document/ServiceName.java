package org.lianluo.shared.document;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document of a service its name wherever operations that every service has say {@code {service}}. */
record ServiceName(String name) {

    private static final String VARIABLE = "service";

    void writeInto(OpenAPI document) {
        Paths named = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (!path.equals(in(path))) {
                item.getOperations().values().forEach(this::writeInto);
            }
            named.addPathItem(in(path), item);
        });
        document.setPaths(named);
    }

    private void writeInto(Operation operation) {
        operation.setOperationId(in(operation.getOperationId()));
        operation.setSummary(in(operation.getSummary()));
        List<Parameter> others = operation.getParameters().stream()
                .filter(parameter -> !VARIABLE.equals(parameter.getName()))
                .toList();
        operation.setParameters(others.isEmpty() ? null : others);
    }

    private String in(String text) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return text.replace("{service}", name).replace("{Service}", capital);
    }
}
