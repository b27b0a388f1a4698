package org.lianluo.testkit;

import org.junit.jupiter.api.Test;

/**
 * What holds for every service: a service extends this by a {@code @QuarkusTest} of its own in its root package, {@code
 * org.lianluo.<service>}, and so keeps all rules of the house, also those that are made later.
 */
public abstract class HouseTest {

    private final String packageName = getClass().getPackageName();
    private final String service = packageName.substring(packageName.lastIndexOf('.') + 1);
    private final SourceRules sources = new SourceRules(service);

    @Test
    void keepsTheRulesOfArchitecture() {
        ArchitectureRules.check(packageName);
    }

    @Test
    void committedDocumentIsTheOneOfTheCode() {
        ApiDocument.check(service);
    }

    @Test
    void problemCatalogueListsEveryRefusal() {
        ProblemCatalogue.check(service);
    }

    @Test
    void featuresQueryTheirOwnEntities() {
        sources.featuresQueryTheirOwnEntities();
    }

    @Test
    void sharedTablesBelongToTheirModule() {
        sources.sharedTablesBelongToTheirModule();
    }

    @Test
    void nothingIsCombinedOnASession() {
        sources.nothingIsCombined();
    }

    @Test
    void sessionsForgetNothing() {
        sources.sessionsForgetNothing();
    }

    @Test
    void membersStandApart() {
        sources.membersStandApart();
    }

    @Test
    void packagesAreSmall() {
        sources.packagesAreSmall();
    }

    @Test
    void namesAreUnique() {
        sources.namesAreUnique();
    }
}
