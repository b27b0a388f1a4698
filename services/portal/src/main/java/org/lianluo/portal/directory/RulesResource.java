package org.lianluo.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CalendarDaysApi;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.CalendarDay;
import org.lianluo.client.model.CalendarYear;
import org.lianluo.client.model.Policy;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.shared.calendar.ChinaTime;

/** Time limits and working days, which everybody may read (时限规则、工作日历). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RulesResource {

    private static final int SHOWN = 50;
    private static final int COMING = 20;

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        static native TemplateInstance policies(
                PolicyPage page, List<PolicyDefault> defaults, String key, String jurisdiction);

        static native TemplateInstance policy(Policy policy);

        /** @param loaded null for a year that is not there yet */
        static native TemplateInstance calendar(int year, CalendarYear loaded, List<CalendarDay> coming);
    }

    private final PoliciesApi policies;
    private final CalendarDaysApi calendar;
    private final Clock clock = Clock.systemUTC();

    RulesResource(@RestClient PoliciesApi policies, @RestClient CalendarDaysApi calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    @GET
    @Path("/policies")
    public TemplateInstance policies(@RestQuery String key, @RestQuery String jurisdiction, @RestQuery String cursor)
            throws ApiException {
        return Pages.policies(
                policies.listPolicies(Given.orNull(cursor), Given.orNull(jurisdiction), Given.orNull(key), SHOWN, null),
                policies.listPolicyDefaults(null).getItems(),
                key,
                jurisdiction);
    }

    @GET
    @Path("/policies/{id}")
    public TemplateInstance policy(@RestPath UUID id) throws ApiException {
        return Pages.policy(policies.getPolicy(id, null));
    }

    /** This year's, if none is named; and the special days that come next. */
    @GET
    @Path("/calendar")
    public TemplateInstance calendar(@RestQuery String year) throws ApiException {
        LocalDate today = ChinaTime.today(clock);
        Integer named = Read.number("year", year);
        int shown = named == null ? today.getYear() : named;
        return Pages.calendar(
                shown,
                Years.of(calendar, shown),
                calendar.listCalendarDays(null, today, COMING, null, null, null).getItems());
    }
}
