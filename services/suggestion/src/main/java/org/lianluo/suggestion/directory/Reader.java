package org.lianluo.suggestion.directory;

import java.util.Set;
import org.lianluo.shared.security.Caller;

/**
 * A caller who reads, with what the directory says of their scope.
 *
 * @param street the stations and deputies of the street whose working committee they belong to; empty for all others
 * @param postedAt the stations to which they are posted as a deputy
 */
public record Reader(Caller caller, Street street, Set<String> postedAt) {

    /** A caller whose scope their token tells in whole. */
    public static Reader of(Caller caller) {
        return new Reader(caller, Street.NONE, Set.of());
    }
}
