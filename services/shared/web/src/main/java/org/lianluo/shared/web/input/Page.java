package org.lianluo.shared.web.input;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next cursor of the next page; null on the last
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Opaque cursor of the next page (下一页游标); null on the last page")
        String next) {

    /**
     * Makes a page of rows that were read with {@link PageRequest#fetch()}, one more than asked for.
     *
     * @param key the keyset of a row, in the order of the list
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, List<String>> key, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? request.cursors().encode(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
