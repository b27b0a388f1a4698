package org.lianluo.handling.appraisal.scheme;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.handling.appraisal.AssessmentSchemeRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;

/** A region's own scheme. An assessment takes it over when it starts; what is changed later concerns the next one. */
@Entity
class AssessmentScheme extends AggregateRoot {

    private String name;

    /** Where it is laid down. */
    private String basis;

    @Convert(converter = SchemeConverter.class)
    private Scheme content;

    protected AssessmentScheme() {}

    AssessmentScheme(UUID id, String regionCode, String name, String basis, Scheme content, String by, Instant at) {
        super(id, regionCode, by, at);
        set(name, basis, content, at);
    }

    void change(String newName, String newBasis, Scheme newContent, String by, Instant at) {
        touch(by, at);
        set(newName, newBasis, newContent, at);
    }

    private void set(String newName, String newBasis, Scheme newContent, Instant at) {
        newContent.mustHold();
        name = newName;
        basis = newBasis;
        content = newContent;
        tell(new AssessmentSchemeRecordedV1(
                getId(),
                getRegionCode(),
                name,
                basis,
                content.indicators().stream().map(Indicator::code).toList(),
                at));
    }

    String name() {
        return name;
    }

    String basis() {
        return basis;
    }

    Scheme content() {
        return content;
    }

    @Override
    public String aggregateType() {
        return "assessment-scheme";
    }
}
