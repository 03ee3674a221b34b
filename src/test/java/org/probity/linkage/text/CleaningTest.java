package org.probity.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {

    @ParameterizedTest
    @CsvSource({
        "O'Brien,obrien",
        "José Núñez,jose nunez",
        "  ACME   (UK) Ltd. ,acme uk ltd",
        "Straße,strasse",
        "Łukasz,lukasz",
        "Іваненко,ivanenko",
        "Γιώργος,giorgos",
        "smith,smith",
        "--,''"
    })
    void folding_leaves_letters_and_digits(String raw, String folded) {
        assertThat(Folding.fold(raw)).isEqualTo(folded);
    }

    @Test
    void a_look_alike_letter_of_another_alphabet_folds_to_the_latin_one() {
        assertThat(Folding.fold("Sm\u0456th")).isEqualTo("smith");
        assertThat(Folding.fold("\u202Bpaul\u202C")).isEqualTo("paul");
    }

    @Test
    void right_to_left_letters_are_kept_and_can_be_compared() {
        assertThat(Folding.fold("محمد علي")).hasSize("محمد علي".length());
    }

    @Test
    void a_name_of_ten_thousand_letters_is_cut() {
        assertThat(Folding.fold("é".repeat(10_000)).length()).isLessThanOrEqualTo(Folding.LONGEST);
        assertThat(PersonName.ofWhole("x ".repeat(10_000)).middle().length()).isLessThanOrEqualTo(Folding.LONGEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dr Mary Ann O'Neill;mary;ann;oneill",
                "SMITH, John Arthur;john;arthur;smith",
                "Thomas Chaloner, 1st Baronet;thomas;'';chaloner",
                "Jan van der Berg;jan;'';vanderberg",
                "Anne Lillie-Hinrichs;anne;'';lillie hinrichs",
                "Pele;'';'';pele",
                "PC King;'';'';king"
            })
    void a_whole_name_is_read_in_its_parts(String raw, String given, String middle, String surname) {
        assertThat(PersonName.ofWhole(raw)).isEqualTo(new PersonName(given, middle, surname));
    }

    @ParameterizedTest
    @CsvSource({
        "1971-06-24,19710624",
        "24/06/1971,19710624",
        "06/24/1971,19710624",
        "19710624,19710624",
        "24061971,19710624",
        "1970624,1970624",
        "197062,197062",
        "197-06-24,1970624",
        "18611231,18611231",
        "24 June 1971,19710624",
        "1971-06,19710600",
        "1971,19710000",
        "03/1960,19600300",
        "n/k,''"
    })
    void dates_are_read_as_they_are_written(String raw, String digits) {
        assertThat(BirthDate.of(raw)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AKZO NOBEL N. V.,;akzo nobel;nv",
                "N.V. PHILIPS' GLOEILAMPENFABRIEKEN;philips gloeilampenfabrieken;nv",
                "Acme Catering Services Limited;acme catering services;ltd",
                "JILL BARTLETT & COMPANY LTD;jill bartlett;ltd",
                "PAYPAL *BLUEBIRD;bluebird;''",
                "TESCO STORES 3217;tesco stores;''",
                "Four Intl Mgmt (UK) plc;4 international management;plc",
                "D S M N.V.;dsm;nv",
                "B.B.C. plc;bbc;plc",
                "The Company Ltd;the;ltd"
            })
    void a_name_of_an_organisation_is_read_as_words_and_form(String raw, String words, String form) {
        var name = OrganisationName.of(raw);
        assertThat(String.join(" ", name.words())).isEqualTo(words);
        assertThat(name.form()).isEqualTo(form);
    }

    @Test
    void what_an_organisation_trades_as_is_kept_beside_its_name() {
        var name = OrganisationName.of("Smith Holdings Ltd t/a Bluebird Cafe");
        assertThat(name.words()).isEqualTo(List.of("smith", "holdings"));
        assertThat(name.tradingAs()).isEqualTo(List.of("bluebird", "cafe"));
    }

    @Test
    void forms_of_a_name_are_known_and_others_are_not() {
        assertThat(NameLists.givenNames("betty")).containsAnyElementsOf(NameLists.givenNames("elizabeth"));
        assertThat(NameLists.givenNames("mohammed")).containsAnyElementsOf(NameLists.givenNames("muhammad"));
        assertThat(NameLists.givenNames("peter")).doesNotContainAnyElementsOf(NameLists.givenNames("paul"));
    }

    @ParameterizedTest
    @CsvSource({"smith,smyth", "macdonald,mcdonald", "knight,night", "philips,fillips", "catherine,katherine"})
    void words_that_sound_alike_share_a_key(String a, String b) {
        assertThat(SoundKey.of(a)).isEqualTo(SoundKey.of(b));
    }
}
