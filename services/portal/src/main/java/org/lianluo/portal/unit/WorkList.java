package org.lianluo.portal.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.AssignmentRole;
import org.lianluo.client.model.AssignmentStatus;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.SubjectType;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** The assignments of the caller's unit: those that are open by due date, those of one status the newest first. */
@ApplicationScoped
public class WorkList {

    /** Any status. */
    static final String ALL = "ALL";

    /**
     * What was asked for, as the address has it; empty for anything.
     *
     * @param status empty for what is open
     * @param before only what is due before that day
     * @param urged only what was urged
     */
    record Filter(String status, String kind, String role, String before, boolean urged) {}

    private static final Set<String> OPEN =
            Set.of("PENDING", "IN_HANDLING", "SIGNED", "RETURN_REQUESTED", "DRAFTED", "REWORK");
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
    private static final int SHOWN = 50;
    private static final int ASKED = 200;
    private static final int PAGES = 10;

    private final AssignmentsApi assignments;

    WorkList(@RestClient AssignmentsApi assignments) {
        this.assignments = assignments;
    }

    AssignmentPage page(Filter filter, String cursor) throws ApiException {
        LocalDate before = Read.day("before", filter.before());
        if (Given.orNull(filter.status()) == null) {
            return part(byDueDate(open(filter), before), cursor);
        }
        return ask(filter, before, Given.orNull(cursor), SHOWN);
    }

    /**
     * The newest, and if those are not all, what has a date: so what is new and has no date yet is there, and what is old
     * and late.
     */
    private Collection<Assignment> open(Filter filter) throws ApiException {
        Map<UUID, Assignment> found = new HashMap<>();
        AssignmentPage page = ask(filter, null, null, ASKED);
        page.getItems().forEach(item -> found.put(item.getId(), item));
        boolean more = page.getNext() != null;
        String cursor = null;
        for (int asked = 0; more && asked < PAGES; asked++) {
            page = ask(filter, EVER, cursor, ASKED);
            page.getItems().forEach(item -> found.put(item.getId(), item));
            cursor = page.getNext();
            more = cursor != null;
        }
        return found.values();
    }

    private AssignmentPage ask(Filter filter, LocalDate before, String cursor, int limit) throws ApiException {
        return assignments.listAssignments(
                null,
                cursor,
                before,
                limit,
                null,
                Given.code(AssignmentRole.class, filter.role()),
                Given.code(AssignmentStatus.class, filter.status()),
                null,
                Given.code(SubjectType.class, filter.kind()),
                null,
                null,
                filter.urged() ? true : null);
    }

    /** Those that are open, the earliest date first; last those whose date is not known yet. */
    public static List<Assignment> byDueDate(Collection<Assignment> all, LocalDate before) {
        List<Assignment> open = new ArrayList<>(all);
        open.removeIf(item -> !OPEN.contains(item.getStatus()));
        open.removeIf(item -> before != null && (due(item) == null || !due(item).isBefore(before)));
        open.sort(Comparator.comparing(WorkList::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Assignment::getAssignedAt));
        return open;
    }

    private static LocalDate due(Assignment item) {
        DueDateView due = item.getStatus().equals("PENDING") && item.getAcceptDue() != null
                ? item.getAcceptDue()
                : item.getAnswerDue();
        return due == null ? null : due.getDue();
    }

    /** The page that begins at this place of the list. */
    static AssignmentPage part(List<Assignment> all, String cursor) {
        int from = cursor != null && cursor.matches("\\d{1,6}") ? Math.min(Integer.parseInt(cursor), all.size()) : 0;
        int to = Math.min(from + SHOWN, all.size());
        return new AssignmentPage()
                .withItems(all.subList(from, to))
                .withNext(to < all.size() ? Integer.toString(to) : null);
    }
}
