package org.probity.platform.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A template outside a request: for documents, exports and jobs. */
@Component
public class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.probity.jte");

    /**
     * @param name as pages name it: {@code report/standalone}
     * @param values the template's parameters by name
     */
    public String render(String name, Map<String, Object> values) {
        StringOutput out = new StringOutput(16 * 1024);
        engine.render(name + ".jte", values, out);
        return out.toString();
    }
}
