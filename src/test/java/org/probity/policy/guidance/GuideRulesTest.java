package org.probity.policy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.policy.guidance.Guide.Topic;

class GuideRulesTest {

    static final List<Topic> DEFAULT = DefaultTopics.all().stream()
            .map(text -> new Topic(UUID.randomUUID(), text, null, LocalDate.EPOCH))
            .toList();

    @Test
    void the_default_has_forty_topics_of_three_colours() {
        assertThat(DEFAULT).hasSize(40);
        assertThat(DEFAULT.stream().map(topic -> topic.text().colour()).distinct())
                .containsExactlyInAnyOrder(Colour.values());
    }

    @ParameterizedTest
    @CsvSource({
        "custody image, Custody image after conviction",
        "arrested name, Name of a person arrested but not charged",
        "informant, Informants and covert tactics",
        "informnat, Informants and covert tactics",
        "ELECTION, Elections and candidates",
        "what may I say about embargoed briefings?, Embargoed or non-reportable briefing",
        "colleague's health, 'Colleagues'' personal, health or vetting details'",
        "cctv, CCTV or body-worn video"
    })
    void a_topic_is_found_by_a_word_of_it(String looked, String title) {
        assertThat(titles(looked)).startsWith(title);
    }

    @Test
    void a_word_that_is_nowhere_finds_nothing_and_no_word_finds_all() {
        assertThat(titles("zeppelin")).isEmpty();
        assertThat(titles("  ")).hasSize(40);
        assertThat(titles("the of")).hasSize(40);
    }

    @Test
    void topics_with_every_word_hide_those_with_one_and_else_those_with_one_are_shown() {
        assertThat(titles("missing person")).containsExactly("Missing person appeal");
        assertThat(titles("missing zeppelin")).contains("Missing person appeal");
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, true, true, You may speak.",
        "GREEN, false, true, Do not speak: it is not yours",
        "GREEN, true, false, Do not speak: there is no policing purpose",
        "AMBER, true, true, Ask first: the desk.",
        "AMBER, true, false, Do not speak",
        "RED, true, true, 'Do not discuss it, whatever your part'"
    })
    void the_two_part_test_never_opens_more_than_the_colour(
            Colour colour, boolean responsible, boolean purpose, String begins) {
        assertThat(GuideRules.verdict(colour, responsible, purpose, "the desk")).startsWith(begins);
    }

    @Test
    void half_a_test_says_nothing() {
        assertThat(GuideRules.verdict(Colour.GREEN, true, null, "x")).isEmpty();
    }

    private static List<String> titles(String looked) {
        return GuideRules.find(DEFAULT, looked).stream()
                .map(topic -> topic.text().title())
                .toList();
    }
}
