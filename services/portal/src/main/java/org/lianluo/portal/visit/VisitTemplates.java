package org.lianluo.portal.visit;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Draws every page in the language of its visit. */
@ApplicationScoped
class VisitTemplates {

    private final Visit visit;

    VisitTemplates(Visit visit) {
        this.visit = visit;
    }

    void build(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()) {
            page.setLocale(visit.getLocale());
        }
    }
}
