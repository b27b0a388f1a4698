package org.lianluo.handling.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Names of regions and deputies. */
@ApplicationScoped
public class Names {

    /** In the given order. A deputy who is not known yet is named by their code. */
    public Uni<List<String>> ofDeputies(Mutiny.Session session, List<String> codes) {
        return session.createSelectionQuery("select d from KnownDeputy d where d.code in (:codes)", KnownDeputy.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(known -> {
                    Map<String, String> names =
                            known.stream().collect(Collectors.toMap(deputy -> deputy.code, deputy -> deputy.name));
                    return codes.stream()
                            .map(code -> names.getOrDefault(code, code))
                            .toList();
                });
    }

    /** The codes of those who are known. */
    public Uni<List<String>> known(Mutiny.Session session, List<String> codes) {
        return session.createSelectionQuery("select d.code from KnownDeputy d where d.code in (:codes)", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** As in the name of its congress, such as 平顶山市新华区; empty for a region that is not known yet. */
    public Uni<String> ofRegion(Mutiny.Session session, String code) {
        return session.find(KnownRegion.class, code).chain(region -> {
            if (region == null) {
                return Uni.createFrom().item("");
            }
            return parent(session, region).chain(parent -> {
                String name = region.ownName(parent);
                if (parent == null || region.isNamedAlone()) {
                    return Uni.createFrom().item(name);
                }
                return parent(session, parent).map(above -> parent.ownName(above) + name);
            });
        });
    }

    private static Uni<KnownRegion> parent(Mutiny.Session session, KnownRegion region) {
        return region.parentCode == null
                ? Uni.createFrom().nullItem()
                : session.find(KnownRegion.class, region.parentCode);
    }
}
