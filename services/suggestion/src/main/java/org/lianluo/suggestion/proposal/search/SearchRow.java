package org.lianluo.suggestion.proposal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The terms of a suggestion in the full-text index; written and compared in SQL only. */
@Entity
@Table(name = "suggestion_search")
class SearchRow {

    @Id
    UUID suggestionId;

    @Column(insertable = false, updatable = false)
    String terms;

    @Column(insertable = false, updatable = false)
    int searchWindow;

    protected SearchRow() {}
}
