package org.lianluo.shared.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.handling.PolicySetV1;

/** A policy, as this service knows it. */
@Entity
class KnownPolicy {

    @Id
    UUID id;

    String jurisdiction;
    String key;
    String value;
    LocalDate effectiveFrom;
    String basis;

    protected KnownPolicy() {}

    KnownPolicy(PolicySetV1 event) {
        id = event.policyId();
        jurisdiction = event.jurisdiction();
        key = event.key();
        value = event.value();
        effectiveFrom = event.effectiveFrom();
        basis = event.basis();
    }
}
