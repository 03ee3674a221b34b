package org.probity.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.Fields;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.InternalResourceView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Draws the view "interests/list" from src/main/jte/interests/list.jte. The page is drawn into memory first, so a fault in
 * a template is an error page and never half a page.
 */
@Component
final class JteViews extends UrlBasedViewResolver {

    private static final String PACKAGE = "org.probity.jte";

    private final TemplateEngine engine;
    private final ObjectProvider<PageContributor> contributors;

    JteViews(ObjectProvider<PageContributor> contributors, @Value("${probity.dev:false}") boolean dev) {
        this.contributors = contributors;
        this.engine = dev ? reloading() : TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        setOrder(Ordered.HIGHEST_PRECEDENCE);
        setRedirectHttp10Compatible(false); // 303: a redirect after POST is always a GET
        setViewClass(InternalResourceView.class); // the base class asks for one; loadView never uses it
    }

    private static TemplateEngine reloading() {
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("src/main/jte")),
                Path.of("target", "jte-reloaded"),
                ContentType.Html,
                JteViews.class.getClassLoader(),
                PACKAGE);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Override
    protected AbstractUrlBasedView buildView(String viewName) {
        throw new UnsupportedOperationException("Only JTE views: " + viewName);
    }

    @Override
    protected @Nullable View loadView(String viewName, Locale locale) {
        String template = viewName + ".jte";
        return engine.hasTemplate(template) ? new Drawing(template) : null;
    }

    private Page pageFor(HttpServletRequest request) {
        Page.Shell shell = Page.Shell.plain();
        for (PageContributor contributor : contributors.orderedStream().toList()) {
            shell = contributor.contribute(shell, request);
        }
        return Page.of(shell.with((CsrfToken) request.getAttribute(CsrfToken.class.getName())));
    }

    private final class Drawing implements View {

        private final String template;

        Drawing(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            Fields fields = parameters.get("fields") instanceof Fields given ? given : Fields.in(parameters);
            Page page = parameters.get("page") instanceof Page begun ? begun : pageFor(request);
            parameters.put("fields", fields);
            parameters.put("page", page.with(fields.errors()).done((String) parameters.get("done")));

            Utf8ByteOutput html = new Utf8ByteOutput();
            engine.render(template, parameters, html);
            if (fields.errors().any() && response.getStatus() == HttpServletResponse.SC_OK) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            response.setContentType(getContentType());
            response.setContentLength(html.getContentLength());
            html.writeTo(response.getOutputStream());
        }
    }
}
