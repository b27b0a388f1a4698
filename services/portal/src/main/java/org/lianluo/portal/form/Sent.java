package org.lianluo.portal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** What the form of this request says. */
public final class Sent {

    private Sent() {}

    /** All but its files; nothing where no form was sent. */
    public static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.forEach(name -> values.put(
                    name,
                    form.get(name).stream()
                            .filter(value -> !value.isFileItem())
                            .map(FormValue::getValue)
                            .toList()));
        }
        return values;
    }
}
