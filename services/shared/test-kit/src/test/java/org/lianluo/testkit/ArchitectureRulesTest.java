package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be is what is declared here. */
class ArchitectureRulesTest {

    @Schema
    record Shown(String name) {}

    @Schema
    enum Kind {
        BUREAU
    }

    @Entity
    static class Plain {
        Kind kind;
    }

    @Entity
    static class Described {
        @Schema
        String name;
    }

    @Entity
    static class Showing {
        Shown view() {
            return new Shown("name");
        }
    }

    @Entity
    static class Taking {
        String name;

        void change(Shown request) {
            name = request.name();
        }
    }

    @Test
    void anAggregateMayHaveEnumsOfTheTrade() {
        JavaClasses classes = imported(Plain.class);

        assertThatCode(() -> {
                    ArchitectureRules.aggregatesKnowNoFramework(classes);
                    ArchitectureRules.aggregatesKnowNoDocument(classes);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anAggregateIsNotDescribed() {
        assertThatThrownBy(() -> ArchitectureRules.aggregatesKnowNoFramework(imported(Described.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Described.name");
    }

    @ParameterizedTest
    @ValueSource(classes = {Showing.class, Taking.class})
    void anAggregateKnowsNoRecordOfTheDocument(Class<?> aggregate) {
        assertThatThrownBy(() -> ArchitectureRules.aggregatesKnowNoDocument(imported(aggregate)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(aggregate.getSimpleName());
    }

    private static JavaClasses imported(Class<?> aggregate) {
        return new ClassFileImporter().importClasses(aggregate, Shown.class, Kind.class);
    }
}
