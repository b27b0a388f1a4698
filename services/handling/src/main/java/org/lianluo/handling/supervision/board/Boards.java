package org.lianluo.handling.supervision.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.supervision.alert.DueCase;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Reads boards. The counts are kept as cases change ({@code due_count}); nothing is counted here but lines of them. */
@ApplicationScoped
class Boards {

    /** The first cases that a board shows. */
    static final int FIRST = 20;

    Uni<List<BoardCount>> counts(Mutiny.Session session, BoardOf board) {
        return Sql.rows(
                        session,
                        "SELECT kind, waits_for, status, colour, overdue, sum(n)::bigint FROM due_count WHERE "
                                + board.condition()
                                + " GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5",
                        board.code(),
                        board.region(),
                        board.units().toArray(String[]::new))
                .map(rows -> rows.stream().map(BoardCount::of).toList());
    }

    /** The first due come first. */
    Uni<List<DueCase>> first(Mutiny.Session session, BoardOf board) {
        return listing(board).first(session, DueCase.class, "c.due, c.id", FIRST);
    }

    Uni<List<DueCase>> list(Mutiny.Session session, BoardOf board, DueParams filter, PageRequest page) {
        Listing listing = listing(board)
                .where("c.matter.kind = :kind", "kind", filter.kind)
                .where("c.colour = :colour", "colour", filter.colour)
                .where("c.matter.waitsFor = :waitsFor", "waitsFor", filter.waitsFor);
        if (filter.overdue != null) {
            listing.where(filter.overdue ? "c.step = OVERDUE" : "(c.step is null or c.step <> OVERDUE)");
        }
        page.afterKeys(2)
                .ifPresent(after -> listing.where(
                        "c.due >= :afterDue and (c.due > :afterDue or c.id > :afterId)",
                        Map.of("afterDue", after.day(0), "afterId", after.id(1))));
        return listing.fetch(session, DueCase.class, "c.due, c.id", page);
    }

    private static Listing listing(BoardOf board) {
        return board.narrow(Listing.of("select c from DueCase c")).where("c.due is not null");
    }
}
