package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.shared.servers.SourceTree;

/**
 * The catalogue of refusals, {@code api-specs/problems.md}: a section with a table for each service that has codes of its
 * own, and the section {@code common} for those that all share.
 */
public final class ProblemCatalogue {

    private static final Path FILE = SourceTree.root().resolve("api-specs/problems.md");

    /** The type of the constants; named, since the module that has it is tested with this one. */
    private static final String PROBLEM_CODE = "org.lianluo.shared.problem.ProblemCode";

    private static final Set<JavaModifier> CONSTANT = Set.of(JavaModifier.STATIC, JavaModifier.FINAL);

    private static final int COLUMNS = 6;

    /** One row, without its prose. */
    public record Entry(String code, int status, String titleZh, String titleEn) {}

    private ProblemCatalogue() {}

    /**
     * Fails unless the section lists exactly the codes that the main classes of {@code org.lianluo.<section>}, for
     * {@code common} those of {@code org.lianluo.shared}, have, with the same status and titles, and every constant is named like its code. A section without rows
     * may be left out. Fails too where a constraint of a request has no text of our own in every language.
     */
    public static void check(String section) {
        String packageName = "org.lianluo." + (section.equals("common") ? "shared" : section);
        check(section, codesIn(packageName));
        ConstraintTexts.check(packageName);
    }

    /** As {@link #check(String)}, for the section of a module {@code org.lianluo.shared.<section>}. */
    public static void checkShared(String section) {
        check(section, codesIn("org.lianluo.shared." + section));
    }

    /** As {@link #check(String)}, for codes that are kept in another way. */
    public static void check(String section, Stream<Entry> codes) {
        assertThat(sections().getOrDefault(section, List.of()))
                .as("section %s of %s, compared with the code", section, FILE.getFileName())
                .containsExactlyInAnyOrderElementsOf(codes.toList());
    }

    /** All sections with their rows, in the order of the file. */
    public static Map<String, List<Entry>> sections() {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        for (String chapter : read().split("(?m)^## ")) {
            List<Entry> rows = chapter.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(ProblemCatalogue::entry)
                    .toList();
            if (!rows.isEmpty()) {
                sections.put(chapter.split("\\W", 2)[0], rows);
            }
        }
        return sections;
    }

    private static Entry entry(String row) {
        List<String> cells =
                Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
        assertThat(cells).as("columns of %s", row).hasSize(COLUMNS).noneMatch(String::isEmpty);
        return new Entry(cells.get(0).replace("`", ""), Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3));
    }

    private static Stream<Entry> codesIn(String packageName) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packageName).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().containsAll(CONSTANT)
                                && field.getRawType().getName().equals(PROBLEM_CODE))
                        .map(ProblemCatalogue::entry);
    }

    private static Entry entry(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            Object code = field.get(null);
            Entry entry = new Entry(
                    (String) member(code, "code"),
                    (int) member(code, "status"),
                    (String) member(code, "titleZh"),
                    (String) member(code, "titleEn"));
            assertThat(entry.code())
                    .as("code of %s", constant.getFullName())
                    .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            return entry;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(PROBLEM_CODE + " has changed", e);
        }
    }

    private static Object member(Object code, String name) throws ReflectiveOperationException {
        return code.getClass().getMethod(name).invoke(code);
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
