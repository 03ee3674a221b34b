package org.probity.given;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests of somebody who is freshly signed in. */
@Component
public class Visits {

    private final ObjectProvider<MockMvcTester> mvc;
    private final Given given;

    Visits(ObjectProvider<MockMvcTester> mvc, Given given) {
        this.mvc = mvc;
        this.given = given;
    }

    public MvcTestResult get(UUID person, String address) {
        return mvc.getObject()
                .get()
                .uri(address)
                .requestAttr("probity.signIn", given.signedIn(person))
                .exchange();
    }

    /** @param fields names and values in turn */
    public MvcTestResult send(UUID person, String address, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.getObject()
                .post()
                .uri(address)
                .requestAttr("probity.signIn", given.signedIn(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    public static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
