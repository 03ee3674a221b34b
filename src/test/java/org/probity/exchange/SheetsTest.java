package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;
import org.probity.exchange.Reading.Rows;
import org.probity.exchange.Reading.Unreadable;
import org.probity.platform.files.FileKind;

class SheetsTest {

    private static final List<String> HEADINGS = List.of("Measure", "Value");
    private static final List<List<String>> ODD = List.of(
            List.of("=1+1", "007"),
            List.of("Zo\u00eb \uD83D\uDE42", "line one\nline two"),
            List.of("-5", "\"quoted\", and a comma"),
            List.of("@here", ""));

    @Test
    void what_is_written_as_xlsx_or_csv_is_read_back_as_it_was() {
        for (FileKind kind : List.of(FileKind.XLSX, FileKind.CSV)) {
            byte[] bytes = kind == FileKind.XLSX ? SheetWriter.xlsx("Sheet", HEADINGS, ODD) : SheetWriter.csv(HEADINGS, ODD);
            List<SheetRow> rows = rows(kind, bytes);
            assertThat(rows.getFirst().cells()).isEqualTo(HEADINGS);
            for (int i = 0; i < ODD.size(); i++) {
                SheetRow row = rows.get(i + 1);
                assertThat(row.number()).isEqualTo(i + 2);
                assertThat(List.of(row.cell(0), row.cell(1))).as(kind + " row " + i).isEqualTo(ODD.get(i));
            }
        }
    }

    @Test
    void a_csv_for_people_holds_no_cell_that_a_spreadsheet_would_run() {
        String text = new String(SheetWriter.csv(HEADINGS, ODD), StandardCharsets.UTF_8);
        assertThat(text).contains("'=1+1", "'-5", "'@here").startsWith("\ufeffMeasure");
    }

    @Test
    void an_old_csv_of_windows_with_semicolons_keeps_its_letters() {
        byte[] bytes = "Measure;Value\r\nZo\u00eb \u2013 caf\u00e9;64\r\n".getBytes(Charset.forName("windows-1252"));
        assertThat(rows(FileKind.CSV, bytes).get(1).cells()).containsExactly("Zo\u00eb \u2013 caf\u00e9", "64");
    }

    @Test
    void a_date_is_iso_a_number_is_plain_and_an_empty_row_keeps_its_place() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = book.newWorksheet("Any");
            sheet.value(0, 0, "Day");
            sheet.value(3, 0, LocalDate.of(2011, 9, 1));
            sheet.style(3, 0).format("dd/mm/yyyy").set();
            sheet.value(3, 1, 64);
            sheet.value(3, 2, 12.5);
            sheet.value(3, 3, true);
        }
        SheetRow row = rows(FileKind.XLSX, bytes.toByteArray()).get(1);
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.cells()).containsExactly("2011-09-01", "64", "12.5", "yes");
    }

    @Test
    void open_document_is_read_too() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OdfSpreadsheetDocument document = OdfSpreadsheetDocument.newSpreadsheetDocument()) {
            OdfTable table = document.getTableList().getFirst();
            table.getCellByPosition(0, 0).setStringValue("Measure");
            table.getCellByPosition(1, 0).setStringValue("Value");
            table.getCellByPosition(0, 4).setStringValue("bi-applications");
            table.getCellByPosition(1, 4).setDoubleValue(64.0);
            document.save(bytes);
        }
        SheetRow row = rows(FileKind.ODS, bytes.toByteArray()).get(1);
        assertThat(row.number()).isEqualTo(5);
        assertThat(List.of(row.cell(0), row.cell(1))).containsExactly("bi-applications", "64");
    }

    @Test
    void a_hidden_sheet_is_named_and_nothing_is_read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", null)) {
            book.newWorksheet("Seen").value(0, 0, "Measure");
            Worksheet hidden = book.newWorksheet("Names");
            hidden.value(0, 0, "somebody");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        }
        assertThat(Sheets.read(FileKind.XLSX, bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.words()).contains("hidden sheet"));
    }

    @Test
    void a_file_over_the_limits_says_so() {
        List<List<String>> many = Collections.nCopies(Sheets.MOST_ROWS + 1, List.of("a", "b"));
        assertThat(Sheets.read(FileKind.CSV, SheetWriter.csv(HEADINGS, many)))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.words()).contains("50,000 rows"));
    }

    @ParameterizedTest
    @EnumSource(value = FileKind.class, names = {"XLSX", "ODS"})
    void what_is_damaged_is_never_an_error_of_ours(FileKind kind) {
        byte[] whole = SheetWriter.xlsx("Sheet", HEADINGS, ODD);
        long seed = 20261130;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 20; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(Sheets.read(kind, damaged)).as("seed %d, file %d", seed, i).isNotNull();
        }
    }

    private static List<SheetRow> rows(FileKind kind, byte[] bytes) {
        Reading reading = Sheets.read(kind, bytes);
        assertThat(reading).isInstanceOf(Rows.class);
        return ((Rows) reading).rows();
    }
}
