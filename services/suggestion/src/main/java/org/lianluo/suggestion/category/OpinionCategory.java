package org.lianluo.suggestion.category;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.messaging.AggregateRoot;

/** A category of opinions, the same in every region. */
@Entity
public class OpinionCategory extends AggregateRoot {

    private static final String EVERYWHERE = "000000";

    private String code;
    private String nameZh;
    private String nameEn;
    private boolean active;

    /** By which of an opinion's words it is suggested. */
    private String[] words = {};

    protected OpinionCategory() {}

    /** The code is for good: opinions name it. */
    OpinionCategory(UUID id, String code, CategoryNames names, boolean active, String by, Instant at) {
        super(id, EVERYWHERE, by, at);
        this.code = code;
        set(names, active);
    }

    void change(CategoryNames names, boolean nowActive, String by, Instant at) {
        set(names, nowActive);
        touch(by, at);
    }

    private void set(CategoryNames names, boolean nowActive) {
        nameZh = names.zh();
        nameEn = names.en();
        active = nowActive;
    }

    /** Takes the place of all words until now. */
    void replaceWords(List<String> all, String by, Instant at) {
        words = all.toArray(String[]::new);
        touch(by, at);
    }

    List<String> words() {
        return List.of(words);
    }

    String code() {
        return code;
    }

    CategoryNames names() {
        return new CategoryNames(nameZh, nameEn);
    }

    /** Whether new opinions may use it. */
    public boolean isActive() {
        return active;
    }

    @Override
    public String aggregateType() {
        return "opinion-category";
    }
}
