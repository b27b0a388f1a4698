package org.lianluo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a role can do by the API it can do here. */
class EveryOperationHasAScreenTest {

    /** Why an operation has no screen. */
    enum Reason {
        /** Only a machine would ask. */
        MACHINE_ONLY,
        /** An operator's, from a terminal. */
        OPERATOR,
        /** Its screen is still to come. */
        TO_COME
    }

    private static final Map<Reason, Set<String>> WITHOUT = Map.of(
            Reason.TO_COME,
            Set.of(
                    "reopenFeedback",
                    "listProcuratorialLinks",
                    "linkProcuratorialSuggestion",
                    "recordProcuratorialOutcome",
                    "listReviews",
                    "openReview",
                    "concludeReview",
                    "requestCoOpinionRework",
                    "escalateCoOpinion",
                    "listEscalations",
                    "coordinateCoOpinion",
                    "planReplyMeeting",
                    "listReplyMeetings",
                    "getReplyMeeting",
                    "holdReplyMeeting",
                    "cancelReplyMeeting"));

    private static final JavaClasses CLIENT = new ClassFileImporter().importPackages("org.lianluo.client.api");
    private static final JavaClasses PORTAL = new ClassFileImporter().importPackages("org.lianluo.portal");

    @Test
    void everyOperationIsOnAScreenOrHasAReason() {
        Set<String> operations = operations();
        Set<String> called = called();
        Set<String> excused =
                WITHOUT.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations).hasSizeGreaterThan(100).containsAll(excused);
        assertThat(called)
                .as("have a screen, and need no reason")
                .filteredOn(excused::contains)
                .isEmpty();
        operations.removeAll(called);
        assertThat(operations).as("without a screen").isEqualTo(excused);
        excused.removeAll(WITHOUT.getOrDefault(Reason.TO_COME, Set.of()));
        assertThat(excused)
                .as("without a screen for good")
                .hasSizeLessThanOrEqualTo(operations().size() / 10);
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
