package org.lianluo.handling.appraisal.result;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The frozen scores of a unit's items; apart from the unit, since lists don't show them. */
@Entity
@Table(name = "assessed_unit_items")
class ItemSheet {

    /** That of the unit. */
    @Id
    private UUID id;

    @Convert(converter = ItemScoresConverter.class)
    @Column(name = "content")
    private ItemScores scores;

    protected ItemSheet() {}

    ItemSheet(UUID id, ItemScores scores) {
        this.id = id;
        this.scores = scores;
    }

    ItemScores scores() {
        return scores;
    }
}
