package org.lianluo.survey.directory;

import java.util.Collection;
import org.lianluo.testkit.Database;

/** Deputies whom the service knows in tests, as if the station service had published them. */
public final class KnownDeputies {

    private KnownDeputies() {}

    public static void are(Collection<String> codes) {
        Database.execute(
                "insert into known_deputy select code, '代表' || code from unnest(string_to_array(?, ',')) as code"
                        + " on conflict do nothing",
                String.join(",", codes));
    }
}
