package org.probity.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column holds, and the headings by which it is known. */
public enum Field {
    GIVEN("givenname givennames firstname forename forenames given first fname christianname"),
    MIDDLE("middlename middlenames middle secondname othernames"),
    SURNAME("surname lastname familyname last lname sname"),
    NAME("fullname name personname completename officername employeename firstandsurname"),
    BIRTH_DATE("dob dateofbirth birthdate birthday born datebirth birthyear yearofbirth"),
    SEX("sex gender"),
    POSTCODE("postcode postalcode zip zipcode postcodefake pcode"),
    ADDRESS(
            "address streetnumber address1 address2 address3 addressline1 addressline2 street streetname housenumber addr addr1"
                    + " addr2 streetaddress residence"),
    TOWN("town city suburb locality posttown village parish place"),
    REGION("region county state province"),
    EMAIL("email emailaddress mail"),
    PHONE("phone telephone mobile phonenumber telephonenumber mobilenumber tel"),
    NUMBER(
            "number staffnumber staffno socsecid ssn nino nationalinsurancenumber nationalinsurance employeenumber employeeno collarnumber"
                    + " warrantnumber payrollnumber nhsnumber passportnumber"),
    OCCUPATION("occupation job jobtitle profession trade"),
    BIRTH_PLACE("birthplace placeofbirth"),
    ORGANISATION(
            "organisation organization name company companyname vendor vendorname supplier suppliername organisationname"
                    + " organizationname orgname personname applicant applicantname donor donorname provider business businessname tradingname"
                    + " title manufacturer institution affiliation"),
    LEGAL_FORM(""),
    COMPANY_NUMBER(
            "companynumber companyno registrationnumber registeredno crn charitynumber companyregistrationnumber");

    private final List<String> headings;

    Field(String headings) {
        this.headings = Arrays.asList(headings.split(" "));
    }

    /** The name in a model file and on the command line: "birth-date". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of a model file's word; fails naming the word where there is none. */
    static Field ofKey(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field named \"" + key + "\"."));
    }

    /** The field that a heading names, of those that are wanted; empty where it names none. */
    public static Optional<Field> ofHeading(String heading, List<Field> wanted) {
        var plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return wanted.stream()
                .filter(field -> field.headings.contains(plain)
                        || field.key().replace("-", "").equals(plain))
                .findFirst();
    }
}
