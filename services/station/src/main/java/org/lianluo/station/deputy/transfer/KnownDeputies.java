package org.lianluo.station.deputy.transfer;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.station.deputy.Deputy;
import org.lianluo.station.deputy.FactLedger;
import org.lianluo.station.deputy.FactService;

/** Deputies of some codes, and what is known of them. */
record KnownDeputies(Map<String, Deputy> byCode, Map<UUID, FactLedger> ledgers) {

    static Uni<KnownDeputies> of(Mutiny.Session session, List<String> codes, FactService facts) {
        return RowKind.recorded(session, Deputy.class, codes, Deputy::code)
                .chain(found ->
                        ledgers(session, found.values(), facts).map(ledgers -> new KnownDeputies(found, ledgers)));
    }

    private static Uni<Map<UUID, FactLedger>> ledgers(
            Mutiny.Session session, Collection<Deputy> deputies, FactService facts) {
        return deputies.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : facts.ledgers(session, deputies.stream().map(Deputy::getId).toList());
    }
}
