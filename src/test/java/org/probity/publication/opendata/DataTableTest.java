package org.probity.publication.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;

class DataTableTest {

    private final DataTable table = new DataTable(
            "figures",
            "Figures",
            "Sample data",
            List.of(
                    DataTable.Column.key("body", "string", "Short name"),
                    DataTable.Column.of("value", "decimal", "The number"),
                    DataTable.Column.of("as_at", "date", "The day")),
            List.of(List.of("northmere", "64", "2012-07-31"), List.of("=cmd()", "", ""), List.of("a,b", "007", "")));

    @Test
    void csv_has_exactly_these_bytes() {
        assertThat(new String(table.csv(), StandardCharsets.UTF_8))
                .isEqualTo("body,value,as_at\r\nnorthmere,64,2012-07-31\r\n=cmd(),,\r\n\"a,b\",007,\r\n");
    }

    @Test
    void json_has_null_where_there_is_nothing() {
        assertThat(new String(table.json(), StandardCharsets.UTF_8))
                .contains("{\"body\":\"=cmd()\",\"value\":null,\"as_at\":null}");
    }

    @Test
    void the_meaning_names_each_column_and_the_key() {
        assertThat(new String(table.metadata(), StandardCharsets.UTF_8))
                .contains("\"url\":\"figures.csv\"", "\"primaryKey\":[\"body\"]", "\"dc:description\":\"The day\"");
    }

    @Test
    void a_spreadsheet_reads_the_same_and_takes_nothing_for_a_formula() throws Exception {
        try (OdfSpreadsheetDocument read = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(table.ods()))) {
            OdfTable sheet = read.getTableList().getFirst();
            assertThat(sheet.getTableName()).isEqualTo("figures");
            assertThat(sheet.getCellByPosition(1, 1).getDoubleValue()).isEqualTo(64);
            assertThat(sheet.getCellByPosition(2, 1).getValueType()).isEqualTo("date");
            assertThat(sheet.getCellByPosition(0, 2).getStringValue()).isEqualTo("=cmd()");
            assertThat(sheet.getCellByPosition(0, 2).getFormula()).isNull();
            assertThat(sheet.getCellByPosition(1, 3).getValueType())
                    .as("what begins with 0 is no number")
                    .isEqualTo("string");
            assertThat(read.getTableList()).hasSize(2);
        }
    }

    @Test
    void the_same_data_are_the_same_bytes_and_begin_with_their_type() throws IOException {
        assertThat(table.ods()).isEqualTo(table.ods());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(table.ods()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }
}
