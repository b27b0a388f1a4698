package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aFeatureWithRooms() {
        source("unit/Unit", "@Entity\npublic class Unit extends AggregateRoot {}");
        source("unit/register/UnitRegister", "class UnitRegister { String all = \"select u from Unit u\"; }");
        source("policy/Policies", "class Policies { String all = \"select p from KnownPolicy p\"; }");
    }

    @Test
    void roomsOfAFeatureQueryItsEntities() {
        assertThatCode(() -> rules().featuresQueryTheirOwnEntities()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy/Other", "policy/room/Other", "Other"})
    void nobodyElseQueriesThem(String place) {
        source(place, "class Other { String some = \"select p from Policy p join Unit u on u.code = p.unit\"; }");

        refuses(() -> rules().featuresQueryTheirOwnEntities(), "Other.java queries Unit of unit");
    }

    @Test
    void aStatementOnASharedTableIsRefused() {
        source("policy/Other", "class Other { String sql = \"DELETE FROM outbox\"; }");

        refuses(() -> rules().sharedTablesBelongToTheirModule(), "Other.java names outbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uni.combine().all()", "Uni\n.join().all(a, b)"})
    void nothingIsCombined(String expression) {
        source("policy/Other", "class Other { Object both = " + expression + "; }");

        refuses(() -> rules().nothingIsCombined(), "Other.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"work.session().clear()", "session\n.detach(unit)", "run(session::clear)"})
    void noSessionForgets(String expression) {
        source("policy/Other", "class Other { void some() { " + expression + "; } }");

        refuses(() -> rules().sessionsForgetNothing(), "Other.java");
    }

    @Test
    void aLineStandsBetweenMembers() {
        source("policy/Other", "class Other {\n    void one() {\n    }\n\n    void other() {\n    }\n}");
        assertThatCode(() -> rules().membersStandApart()).doesNotThrowAnyException();

        source(
                "policy/Other",
                "class Other {\n    void one() {\n    }\n    /** Other. */\n    void other() {\n    }\n}");
        refuses(() -> rules().membersStandApart(), "Other.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy/Unit", "unit/register/Unit", "Unit"})
    void aNameIsGivenOnce(String place) {
        source(place, "class Unit {}");

        refuses(() -> rules().namesAreUnique(), "Unit.java");
    }

    @Test
    void aPackageHoldsEighteenFiles() {
        IntStream.rangeClosed(2, 18).forEach(n -> source("policy/Policy" + n, "class Policy" + n + " {}"));
        assertThatCode(() -> rules().packagesAreSmall()).doesNotThrowAnyException();

        source("policy/package-info", "package org.lianluo.sample.policy;");
        refuses(() -> rules().packagesAreSmall(), "policy");
    }

    private SourceRules rules() {
        return new SourceRules("sample", folder);
    }

    private static void refuses(Runnable rule, String place) {
        assertThatThrownBy(rule::run).isInstanceOf(AssertionError.class).hasMessageContaining(place);
    }

    private void source(String place, String text) {
        Path file = folder.resolve("org/lianluo/sample").resolve(place + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
