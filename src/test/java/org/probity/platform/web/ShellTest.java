package org.probity.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The shell alone on a port of its own; one set-up for all its tests, so that there is one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ShellTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            ShellTestApplication.WITHOUT,
            "probity.gallery=true",
            "spring.main.banner-mode=off",
            "spring.servlet.multipart.max-file-size=10MB",
            "spring.servlet.multipart.max-request-size=12MB"
        })
public @interface ShellTest {}
