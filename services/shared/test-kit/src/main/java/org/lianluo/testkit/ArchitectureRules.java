package org.lianluo.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianluo.shared.servers.SuiteService;

/** The rules that every service's code keeps; {@link HouseTest} checks the package of each against them. */
public final class ArchitectureRules {

    private static final String AGGREGATE = "org.lianluo.shared.messaging.AggregateRoot";
    private static final String SCHEMA = "org.eclipse.microprofile.openapi.annotations.media.Schema";

    private ArchitectureRules() {}

    /** Checks the main classes of a service, such as {@code org.lianluo.station}, against all of the rules. */
    public static void check(String servicePackage) {
        JavaClasses classes = mainClasses(servicePackage);
        aggregatesKnowNoFramework(classes);
        aggregatesKeepTheirFieldsToThemselves(classes);
        aggregatesKnowNoDocument(classes);
        nobodyReadsTheClock(classes);
        servicesDependOnNoOtherService(classes, servicePackage);
        everyOperationSaysWhoMayCallIt(classes);
        resourcesHoldNoRules(classes);
        callersAreReadFirst(classes);
        refusalsSayWhatToDo(classes);
    }

    private static JavaClasses mainClasses(String servicePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
    }

    static void aggregatesKnowNoFramework(JavaClasses classes) {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", "org.lianluo..")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lianluo.shared.web..", "org.lianluo.shared.security..")
                .allowEmptyShould(true)
                .check(classes);
    }

    /** So that nothing happens to an aggregate that it does not know of and tell. */
    private static void aggregatesKeepTheirFieldsToThemselves(JavaClasses classes) {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(AGGREGATE)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .check(classes);
    }

    /** What a client sends ends at the use case, and what it is shown is read from the aggregate; enums are the trade's. */
    static void aggregatesKnowNoDocument(JavaClasses classes) {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are records of the API document", type -> type.isRecord() && type.isAnnotatedWith(SCHEMA)))
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void nobodyReadsTheClock(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(classes);
    }

    private static void servicesDependOnNoOtherService(JavaClasses classes, String servicePackage) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SuiteService.all().stream()
                        .map(service -> "org.lianluo." + service.id())
                        .filter(other -> !other.equals(servicePackage))
                        .map(other -> other + "..")
                        .toArray(String[]::new))
                .check(classes);
    }

    /** Each operation by itself; the class for all of them, where it is the same for each. */
    private static void everyOperationSaysWhoMayCallIt(JavaClasses classes) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "annotated with who may call them, or their class is instead",
                        method -> saysWhoMayCall(method) != saysWhoMayCall(method.getOwner()))))
                .allowEmptyShould(true)
                .check(classes);
    }

    private static boolean saysWhoMayCall(CanBeAnnotated place) {
        return Stream.of(RolesAllowed.class, PermitAll.class, Authenticated.class)
                .anyMatch(place::isAnnotatedWith);
    }

    /** HTTP stays in resources: nothing else knows of it. */
    private static void resourcesHoldNoRules(JavaClasses classes) {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Params")
                .and()
                .areNotAnnotations()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(classes);
    }

    /**
     * Who calls is read by {@code Reads} and {@code Writes} alone, before a session opens. Later the client may have hung up,
     * and the request with its caller may be gone. So no resource opens a session or transaction by itself either.
     */
    private static void callersAreReadFirst(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lianluo.shared.security.CurrentCaller")
                .check(classes);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lianluo.shared.messaging.Transactions")
                .allowEmptyShould(true)
                .check(classes);
    }

    /** "A field does not meet its rules" helps nobody: each field says what it wants, in words of its own. */
    private static void refusalsSayWhatToDo(JavaClasses classes) {
        noClasses()
                .should()
                .accessField("org.lianluo.shared.problem.CommonProblem", "VALIDATION_FAILED")
                .because("ProblemException.invalid says what to do")
                .check(classes);
    }
}
