package org.lianluo.shared.messaging;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;

/** Tells a failure that passes by itself (database or network away, a lost race) from one that never will. */
public final class Transience {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final Set<String> PASSING_STATES = Set.of("55P03");

    private static final String UNIQUE_VIOLATION = "23505";

    /** Character not in the repertoire, and untranslatable character. */
    private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

    private Transience() {}

    public static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passesByItself(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another transaction wrote the same key first, which a look beforehand can't rule out. */
    public static boolean isUniqueViolation(Throwable failure) {
        return hasState(failure, Set.of(UNIQUE_VIOLATION));
    }

    /** Whether a text has a character that the database can't store. */
    public static boolean isUnstorableText(Throwable failure) {
        return hasState(failure, UNSTORABLE_TEXT);
    }

    /** Whether another transaction changed the same row first. */
    public static boolean isLostRace(Throwable failure) {
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException;
    }

    private static boolean hasState(Throwable failure, Set<String> states) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (states.contains(String.valueOf(sqlState(cause)))) {
                return true;
            }
        }
        return false;
    }

    /** Hibernate Reactive tells of a failure as JDBC would, where it can; null for what is no failure of a statement. */
    private static String sqlState(Throwable cause) {
        if (cause instanceof PgException pg) {
            return pg.getSqlState();
        }
        return cause instanceof SQLException sql ? sql.getSQLState() : null;
    }

    private static boolean passesByItself(Throwable cause) {
        String state = sqlState(cause);
        if (state != null && state.length() > 2) {
            return PASSING_CLASSES.contains(state.substring(0, 2)) || PASSING_STATES.contains(state);
        }
        return isNetworkFailure(cause)
                || cause instanceof TimeoutException
                || cause instanceof ClosedConnectionException
                || isLostRace(cause)
                || isNettyConnectFailure(cause);
    }

    /** Jackson's exceptions are I/O exceptions too, but no repeat makes JSON readable. */
    private static boolean isNetworkFailure(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof JacksonException);
    }

    /** The client reports an exhausted or closed pool as a plain VertxException. */
    private static boolean isNettyConnectFailure(Throwable cause) {
        return cause instanceof io.vertx.core.VertxException;
    }
}
