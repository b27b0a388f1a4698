package org.lianluo.handling.issue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** The issue lists and items of all regions. Whoever changes an item with its list locks the list first. */
@ApplicationScoped
public class IssueLists {

    /** A list and all below it, each once. */
    private static final String TREE = """
            WITH RECURSIVE tree AS (
                SELECT id FROM issue_list WHERE id = $1
                UNION SELECT l.id FROM issue_list l JOIN tree ON l.parent_id = tree.id)
            SELECT class_code, status, in_time, count(*)::int FROM issue_item
            WHERE list_id IN (SELECT id FROM tree) AND (listed_since IS NOT NULL OR $2::boolean)
            GROUP BY class_code, status, in_time""";

    /** Null when there is none. */
    public Uni<IssueList> list(Mutiny.Session session, UUID id) {
        return session.find(IssueList.class, id);
    }

    public Uni<IssueList> listForChange(Work work, UUID id) {
        return work.session().find(IssueList.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** Null when there is none. */
    public Uni<IssueItem> item(Mutiny.Session session, UUID id) {
        return session.find(IssueItem.class, id);
    }

    public Uni<IssueItem> itemForChange(Work work, UUID id) {
        return work.session().find(IssueItem.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The list of an item, for a change of both; null when there is none. */
    public Uni<IssueList> listOfItem(Work work, UUID item) {
        return work.session()
                .createSelectionQuery(
                        "select l from IssueList l where l.id = (select i.listId from IssueItem i where i.id = :item)",
                        IssueList.class)
                .setParameter("item", item)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    /** All items of a list, for its hand-over. */
    public Uni<List<IssueItem>> itemsForChange(Work work, UUID list) {
        return work.session()
                .createSelectionQuery("select i from IssueItem i where i.listId = :list order by i.id", IssueItem.class)
                .setParameter("list", list)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many other items of a list are not verified. */
    public Uni<Integer> open(Work work, IssueItem item) {
        return Sql.value(
                        work.session(),
                        Long.class,
                        "SELECT count(*) FROM issue_item WHERE list_id = $1 AND id <> $2 AND status <> 'VERIFIED'",
                        item.listId(),
                        item.getId())
                .map(Long::intValue);
    }

    /**
     * What stands in a list and in the lists in it.
     *
     * @param prepared whether items that are not handed over count
     */
    public Uni<List<IssueTally.Group>> counts(Mutiny.Session session, UUID list, boolean prepared) {
        return Sql.rows(session, TREE, list, prepared).map(rows -> rows.stream()
                .map(row -> new IssueTally.Group(
                        (String) row[0], ItemStatus.valueOf((String) row[1]), (Boolean) row[2], (Integer) row[3]))
                .toList());
    }

    /** Whether a verdict has opened its list. */
    public Uni<Boolean> isOpened(Work work, UUID verdict) {
        return Sql.value(
                        work.session(),
                        Long.class,
                        "SELECT count(*) FROM issue_list WHERE kind = 'VERDICT' AND reference_id = $1",
                        verdict)
                .map(count -> count > 0);
    }

    /** Some items whose plan or result is late and not told; what somebody has in hand is left to the next run. */
    public Uni<List<IssueItem>> claimOverdue(Work work, LocalDate today, int atMost) {
        return work.session()
                .createSelectionQuery("""
                        select i from IssueItem i
                        where i.status = LISTED and not i.planOverdueTold and i.planDue.due < :today
                            or i.status in (PLAN_RECEIVED, RECTIFYING, CONTINUING) and not i.resultOverdueTold
                                and coalesce(i.continuedUntil, i.resultDue.due) < :today
                        order by i.id""", IssueItem.class)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
