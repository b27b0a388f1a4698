package org.lianluo.handling.appraisal.marking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianluo.handling.appraisal.AssessmentScope;
import org.lianluo.handling.appraisal.UnitAssessment;
import org.lianluo.handling.appraisal.facts.UnitFacts;
import org.lianluo.handling.appraisal.scheme.Indicator;
import org.lianluo.handling.appraisal.scheme.Indicator.Level;
import org.lianluo.handling.appraisal.scheme.Indicator.Part;
import org.lianluo.handling.appraisal.scheme.Side;
import org.lianluo.handling.assignment.facts.HandledItem;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/**
 * As whom a caller gives marks for a unit: an office of the region, the unit itself, or a deputy whose suggestion it handles.
 * Nobody gives the mark of an office to the unit for which they work.
 */
final class Giver {

    private final Caller caller;
    private final UnitFacts facts;
    private final String unitCode;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);

    Giver(Caller caller, UnitAssessment assessment, String unitCode, UnitFacts facts) {
        this.caller = caller;
        this.facts = facts;
        this.unitCode = unitCode;
        boolean own = AssessmentScope.isOwn(caller, unitCode);
        if (own) {
            parts.add(Part.SELF);
        } else if (AssessmentScope.isOfficeOf(caller, assessment)) {
            parts.add(Part.OFFICE);
        }
        if (caller.has(Role.DEPUTY) && facts.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains)) {
            parts.add(Part.DEPUTY);
        }
    }

    boolean givesNone() {
        return parts.isEmpty();
    }

    boolean gives(Indicator indicator) {
        return parts.contains(indicator.part())
                && (indicator.level() == Level.ITEM || nameFor(indicator, null) != null);
    }

    /** The items for which they give the mark of an indicator of items. */
    List<HandledItem> items(Indicator indicator) {
        return facts.handled().stream()
                .filter(item -> item.replies() == (indicator.side() == Side.LEAD))
                .filter(item -> nameFor(indicator, item) != null)
                .toList();
    }

    /**
     * As whom they give it; null for nobody.
     *
     * @param item null for the unit as a whole
     */
    String nameFor(Indicator indicator, HandledItem item) {
        return switch (indicator.part()) {
            case SELF -> unitCode;
            case OFFICE -> AssessmentMark.OFFICES;
            case DEPUTY ->
                facts.handled().stream()
                        .filter(one ->
                                item == null ? one.replies() == (indicator.side() == Side.LEAD) : one.equals(item))
                        .flatMap(one -> one.deputyCodes().stream())
                        .filter(caller.deputyCodes()::contains)
                        .sorted()
                        .findFirst()
                        .orElse(null);
            case SYSTEM -> null;
        };
    }
}
