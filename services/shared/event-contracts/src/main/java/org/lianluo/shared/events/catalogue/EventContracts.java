package org.lianluo.shared.events.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.events.AuditChainExtendedV1;
import org.lianluo.shared.events.ImportStatusChangedV1;
import org.lianluo.shared.events.IntegrationEvent;

/** Every published contract, by its wire name. */
public final class EventContracts {

    /** All contract records; a test compares them with {@code api-specs/events}. */
    public static final List<Class<? extends IntegrationEvent>> ALL = Stream.of(
                    StationContracts.ALL,
                    StationOpinionContracts.ALL,
                    SuggestionContracts.ALL,
                    HandlingContracts.ALL,
                    SupervisionContracts.ALL,
                    IssueContracts.ALL,
                    HearingContracts.ALL,
                    SurveyContracts.ALL,
                    List.<Class<? extends IntegrationEvent>>of(AuditChainExtendedV1.class, ImportStatusChangedV1.class))
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Class<? extends IntegrationEvent>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(IntegrationEvent::typeOf, Function.identity()));

    private EventContracts() {}

    /** The record of a wire name; empty for a type that this version does not know. */
    public static Optional<Class<? extends IntegrationEvent>> byType(String type) {
        Class<? extends IntegrationEvent> contract = BY_TYPE.get(type);
        return Optional.ofNullable(contract == null ? BY_TYPE.get(ofEveryService(type)) : contract);
    }

    /** The name under which an event stands that every service publishes about itself. */
    private static String ofEveryService(String type) {
        return type.replaceFirst("^lianluo\\.[^.]+\\.", "lianluo.*.");
    }
}
