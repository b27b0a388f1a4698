package org.lianluo.station.deputy.transfer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.station.deputy.Deputy;
import org.lianluo.station.deputy.FactLedger;
import org.lianluo.station.deputy.FactService;

/** Deputies of some codes, and what is known of them. */
record KnownDeputies(Map<String, Deputy> byCode, Map<UUID, FactLedger> ledgers) {

    static Uni<KnownDeputies> of(Mutiny.Session session, List<String> codes, FactService facts) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(new KnownDeputies(Map.of(), Map.of()));
        }
        return session.createSelectionQuery("select d from Deputy d where d.code in (:codes)", Deputy.class)
                .setParameter("codes", codes)
                .getResultList()
                .chain(found -> ledgers(session, found, facts)
                        .map(ledgers -> new KnownDeputies(
                                found.stream().collect(Collectors.toMap(Deputy::code, Function.identity())), ledgers)));
    }

    private static Uni<Map<UUID, FactLedger>> ledgers(
            Mutiny.Session session, List<Deputy> deputies, FactService facts) {
        return deputies.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : facts.ledgers(session, deputies.stream().map(Deputy::getId).toList());
    }
}
