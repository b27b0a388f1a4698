package org.lianluo.portal.attachment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "attachment")
class Pages {
    private Pages() {}

    static native TemplateInstance files(Files files);
}
