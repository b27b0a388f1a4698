package org.lianluo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a role can do by the API it can do here. */
class EveryOperationHasAScreenTest {

    private static final JavaClasses CLIENT = new ClassFileImporter().importPackages("org.lianluo.client.api");
    private static final JavaClasses PORTAL = new ClassFileImporter().importPackages("org.lianluo.portal");

    @Test
    void everyOperationIsOnAScreen() {
        Set<String> operations = operations();
        assertThat(operations).hasSizeGreaterThan(150);

        operations.removeAll(called());

        assertThat(operations).as("without a screen").isEmpty();
    }

    private static Set<String> operations() {
        return CLIENT.stream()
                .filter(type -> type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> called() {
        return PORTAL.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().equals("org.lianluo.client.api")
                        && call.getTargetOwner().isInterface())
                .map(call -> call.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
