package org.probity.sample;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The round of two fictional forces, whose figures are counted. */
@Component
class TwinRound {

    /** When the heads of the departments were commissioned for the first time. */
    static final LocalDate COMMISSIONED = LocalDate.of(2011, 4, 1);

    private final Company company;
    private final TwinRecords records;

    TwinRound(Company company, TwinRecords records) {
        this.company = company;
        this.records = records;
    }

    void load() {
        records.load(company.people());
    }
}
