package org.lianluo.shared.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed documents are the generated ones. With {@code -Dapi.specs.update=true} they are written anew, and the
 * difference is to be read before it is committed.
 */
class EventSpecsTest {

    @TestFactory
    Stream<DynamicTest> committedDocumentsAreWhatTheRecordsSay() {
        return EventSpecs.all().entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        Contract.SPECS.relativize(document.getKey()).toString(), () -> check(document)));
    }

    private static void check(Map.Entry<Path, String> document) throws IOException {
        if (Boolean.getBoolean("api.specs.update")) {
            Files.createDirectories(document.getKey().getParent());
            Files.writeString(document.getKey(), document.getValue());
        }
        assertThat(document.getKey()).hasContent(document.getValue());
    }
}
