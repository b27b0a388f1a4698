package org.lianluo.handling.assignment.wording;

import java.util.UUID;

/** What an issued reply promises, under the key that the ledger keeps it by (承诺事项). */
public record Promised(UUID id, Pledge pledge) {}
