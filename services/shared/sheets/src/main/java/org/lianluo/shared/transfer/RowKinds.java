package org.lianluo.shared.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** The kinds of rows that this service takes in. */
@ApplicationScoped
class RowKinds {

    /** Region of what an administrator of no region sends. */
    private static final String NOWHERE = "000000";

    private final Instance<RowKind<?>> kinds;

    RowKinds(@Any Instance<RowKind<?>> kinds) {
        this.kinds = kinds;
    }

    Optional<RowKind<?>> find(String name) {
        for (RowKind<?> kind : kinds) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Names of those that the caller may take in. */
    List<String> openTo(Caller by) {
        return kinds.stream()
                .filter(kind -> kind.isOpenTo(by))
                .map(RowKind::name)
                .toList();
    }

    RowKind<?> of(SheetImport sheet) {
        return find(sheet.kind()).orElseThrow();
    }

    /** Region whose people see what the caller sends. */
    static String owner(Caller by) {
        return by.region() == null ? NOWHERE : by.region();
    }

    /** Who sent a file, as they were then. */
    static Caller sender(SheetImport sheet) {
        Set<Role> roles = sheet.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Caller(sheet.getCreatedBy(), null, roles, sheet.claimedRegion(), Set.of(), null, Set.of());
    }

    static List<String> roles(Caller by) {
        return by.roles().stream().map(Role::name).sorted().toList();
    }
}
