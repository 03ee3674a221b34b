package org.probity.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path SHIPPED = Path.of("src/main/resources/static");
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^)'\"]*)");
    private static final List<String> NOT_OURS =
            List.of("gds", "@font-face", "/fonts/", "crown", "crest", "logotype", "sourcemappingurl");

    /** What is wrong with one shipped file, in words; empty where it is clean. */
    static List<String> faults(String text, Path folder) {
        List<String> faults = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        NOT_OURS.stream().filter(lower::contains).forEach(word -> faults.add("contains " + word));
        Matcher url = URL.matcher(text);
        while (url.find()) {
            String target = url.group(1);
            if (target.contains("//") || (!target.startsWith("data:") && !Files.exists(folder.resolve(target)))) {
                faults.add("leads to " + target);
            }
        }
        return faults;
    }

    @Test
    void nothing_of_gov_uk_alone_and_nothing_from_another_host_is_shipped() throws Exception {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toString()).matches(".*\\.[0-9a-f]{10}\\.(css|js|svg)");
                assertThat(faults(Files.readString(file), file.getParent()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_planted_font_crest_or_foreign_address_is_found() {
        assertThat(faults("a{font-family:GDS Transport,arial}", SHIPPED)).isNotEmpty();
        assertThat(faults("@font-face{src:x}", SHIPPED)).isNotEmpty();
        assertThat(faults("a{background:url(https://example.org/a.svg)}", SHIPPED))
                .isNotEmpty();
        assertThat(faults("a{background:url(//example.org/a.svg)}", SHIPPED)).isNotEmpty();
        assertThat(faults("a{background:url(govuk-crest.svg)}", SHIPPED)).hasSize(2);
        assertThat(faults("a{color:red}", SHIPPED)).isEmpty();
    }

    @Test
    void a_name_becomes_the_address_of_a_file_that_exists() {
        assertThat(Assets.href("probity.css")).matches("/assets/probity\\.[0-9a-f]{10}\\.css");
        for (String name : List.of("govuk.css", "govuk.js", "moj.css", "moj.js", "start.js", "favicon.svg")) {
            assertThat(Path.of(SHIPPED + Assets.href(name))).exists();
        }
        assertThatThrownBy(() -> Assets.href("govuk-crest.svg")).isInstanceOf(IllegalArgumentException.class);
    }
}
