package org.lianluo.suggestion.directory;

import java.util.Set;

/**
 * What a street's working committee (街道人大工委) is in touch with: the stations in its street, and the deputies posted to
 * them who sit in the congress of its district. Its committee works for the standing committee of that district (地方组织法
 * 2022 §59).
 *
 * @param district six digits; null for no street
 */
public record Street(String district, Set<String> stationCodes, Set<String> deputyCodes) {

    static final Street NONE = new Street(null, Set.of(), Set.of());

    public boolean isEmpty() {
        return stationCodes.isEmpty();
    }
}
