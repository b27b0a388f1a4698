package org.lianluo.shared.events;

/** A fact that a service publishes. Implemented by records that carry {@link EventType}. */
public interface IntegrationEvent {

    /** The wire name of an event, as its {@link EventType} states it. */
    static String typeOf(Class<? extends IntegrationEvent> contract) {
        EventType type = contract.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(contract + " has no @EventType");
        }
        return type.value();
    }

    /** The service that publishes a type: the second part of its name. */
    static String serviceOf(String type) {
        return type.split("\\.")[1];
    }

    /** The aggregate that a type is about: the third part of its name. */
    static String aggregateOf(String type) {
        return type.split("\\.")[2];
    }

    /** The topic that a type is published on. */
    static String topicOf(String type) {
        return "lianluo." + serviceOf(type) + ".v1";
    }
}
