package org.probity.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;

class JteViewsTest {

    private static JteViews views(boolean dev) {
        return new JteViews(new StaticListableBeanFactory().getBeanProvider(PageContributor.class), dev);
    }

    private static MockHttpServletResponse draw(JteViews views, String name, Map<String, ?> model) throws Exception {
        View view = views.loadView(name, Locale.UK);
        MockHttpServletResponse response = new MockHttpServletResponse();
        view.render(model, new MockHttpServletRequest(), response);
        return response;
    }

    @Test
    void a_page_is_sent_whole_with_its_length() throws Exception {
        MockHttpServletResponse answer = draw(views(false), "platform/fixed/help", Map.of());
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(answer.getContentAsString().strip())
                .contains("Help and contact - Probity")
                .endsWith("</html>");
    }

    @Test
    void a_fault_in_a_template_sends_nothing_of_the_page() throws Exception {
        View view = views(false).loadView("platform/gallery/record", Locale.UK);
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThatThrownBy(() -> view.render(Map.of(), new MockHttpServletRequest(), response))
                .isInstanceOf(TemplateException.class);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.isCommitted()).isFalse();
    }

    @Test
    void a_view_without_a_template_is_somebody_elses() throws Exception {
        assertThat(views(false).loadView("no/such/view", Locale.UK)).isNull();
    }

    @Test
    void in_development_templates_are_read_from_their_folder() throws Exception {
        assertThat(draw(views(true), "platform/errors/problem", Map.of("incident", "<7K3M>"))
                        .getContentAsString())
                .contains("<strong>&lt;7K3M&gt;</strong>");
    }
}
