package org.probity.platform.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.probity.platform.files.FileRules.Judged;
import org.probity.platform.files.FileRules.Refused;
import org.probity.platform.files.FileRules.Taken;

class FileRulesTest {

    @Test
    void each_kind_is_told_by_its_bytes_whatever_it_is_called() {
        assertThat(judged("x.exe", Files.pdf())).isEqualTo(new Taken(FileKind.PDF));
        assertThat(judged("x.pdf", Files.docx())).isEqualTo(new Taken(FileKind.DOCX));
        assertThat(judged("x", Files.xlsx())).isEqualTo(new Taken(FileKind.XLSX));
        assertThat(judged("x", Files.odt("<manifest/>"))).isEqualTo(new Taken(FileKind.ODT));
        assertThat(judged("x", Files.ods())).isEqualTo(new Taken(FileKind.ODS));
        assertThat(judged("x", Files.png(640, 480))).isEqualTo(new Taken(FileKind.PNG));
        assertThat(judged("x", Files.jpeg(640, 480))).isEqualTo(new Taken(FileKind.JPEG));
        assertThat(judged("x.CSV", text("a,b\n1,2\n"))).isEqualTo(new Taken(FileKind.CSV));
        assertThat(judged("x", text("Words, and £ signs"))).isEqualTo(new Taken(FileKind.TXT));
        assertThat(judged("x", "£5".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Taken(FileKind.TXT));
    }

    @Test
    void each_fault_has_its_own_words() {
        assertThat(words("x.pdf", new byte[0])).isEqualTo("The selected file is empty");
        assertThat(words("x.pdf", Arrays.copyOf(Files.pdf(), (int) FileRules.MOST_BYTES)))
                .isEqualTo("The selected file must be smaller than 10MB");
        assertThat(words("x.pdf", Files.lockedPdf())).isEqualTo("The selected file is password protected");
        assertThat(words("x.exe", new byte[] {'M', 'Z', 0, 3}))
                .isEqualTo("The selected file must be a PDF, ODT, DOCX, ODS, XLSX, CSV, PNG, JPEG or TXT");
    }

    @Test
    void one_byte_under_the_limit_is_taken() {
        byte[] large = new byte[(int) FileRules.MOST_BYTES - 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(judged("x.txt", large)).isEqualTo(new Taken(FileKind.TXT));
    }

    @Test
    void documents_under_a_password_are_known_in_each_of_their_forms() {
        byte[] wrapped = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, wrapped, 0, 4);
        assertThat(judged("old.xls", wrapped)).isEqualTo(new Refused(FileFault.OTHER_KIND));
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, wrapped, 100, name.length);
        assertThat(judged("x.docx", wrapped)).isEqualTo(new Refused(FileFault.PASSWORD));
        String locked = "<manifest><manifest:encryption-data/></manifest>" + " ".repeat(500);
        assertThat(judged("x.odt", Files.odt(locked))).isEqualTo(new Refused(FileFault.PASSWORD));
        byte[] zip = Files.docx();
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1; // this part is encrypted
            }
        }
        assertThat(judged("x.docx", zip)).isEqualTo(new Refused(FileFault.PASSWORD));
    }

    @Test
    void archives_that_are_traps_or_damaged_are_refused() {
        assertThat(judged("x.docx", Files.zip("a.txt", "a"))).isEqualTo(new Refused(FileFault.OTHER_KIND));
        assertThat(judged(
                        "x.xlsm",
                        Files.zip("[Content_Types].xml", "", "xl/workbook.xml", "", "xl/vbaProject.bin", "x")))
                .isEqualTo(new Refused(FileFault.MACROS));
        assertThat(judged("x.docx", Files.zip("[Content_Types].xml", "", "word/document.xml", "", "../up", "x")))
                .isEqualTo(new Refused(FileFault.BROKEN));
        String much = "0".repeat(11 * 1024 * 1024);
        assertThat(judged("x.docx", Files.zip("[Content_Types].xml", "", "word/document.xml", much)))
                .isEqualTo(new Refused(FileFault.HUGE));
        byte[] whole = Files.docx();
        for (int cut : new int[] {5, whole.length / 2, whole.length - 1}) {
            assertThat(judged("x.docx", Arrays.copyOf(whole, cut))).isEqualTo(new Refused(FileFault.BROKEN));
        }
        assertThat(judged("x.pdf", Arrays.copyOf(Files.pdf(), 20))).isEqualTo(new Refused(FileFault.BROKEN));
    }

    @Test
    void a_picture_too_large_to_draw_and_markup_dressed_as_text_are_refused() {
        assertThat(judged("x.png", Files.png(65_535, 65_535))).isEqualTo(new Refused(FileFault.HUGE));
        assertThat(judged("x.jpg", Files.jpeg(65_535, 65_535))).isEqualTo(new Refused(FileFault.HUGE));
        assertThat(judged("x.jpg", Arrays.copyOf(Files.jpeg(1, 1), 12))).isEqualTo(new Refused(FileFault.BROKEN));
        assertThat(judged("x.txt", text(" <!DOCTYPE html><script>alert(1)</script>")))
                .isEqualTo(new Refused(FileFault.OTHER_KIND));
        assertThat(judged("x.txt", text("<svg onload=alert(1)>"))).isEqualTo(new Refused(FileFault.OTHER_KIND));
    }

    @Test
    void a_question_takes_only_its_kinds() {
        Judged judged = FileRules.judge(new Upload("x.pdf", Files.pdf()), FileKind.SPREADSHEETS);
        assertThat(judged).isEqualTo(new Refused(FileFault.OTHER_KIND));
        assertThat(FileFault.OTHER_KIND.words(FileKind.SPREADSHEETS))
                .isEqualTo("The selected file must be an ODS, XLSX or CSV");
    }

    @Test
    void names_lose_folders_tricks_and_a_false_ending() {
        assertThat(FileRules.name("C:\\secret\\Minutes of May.DOC", FileKind.DOCX))
                .isEqualTo("Minutes of May.docx");
        assertThat(FileRules.name("../../etc/passwd", FileKind.TXT)).isEqualTo("passwd.txt");
        assertThat(FileRules.name("gift\u202Efdp.exe", FileKind.PDF)).isEqualTo("giftfdp.pdf");
        assertThat(FileRules.name("a\r\nSet-Cookie: x.pdf", FileKind.PDF)).isEqualTo("aSet-Cookie x.pdf");
        assertThat(FileRules.name("", FileKind.CSV)).isEqualTo("file.csv");
        assertThat(FileRules.name("Cofnod Ŵyn.csv", FileKind.CSV)).isEqualTo("Cofnod Ŵyn.csv");
        assertThat(FileRules.name("x".repeat(300) + ".pdf", FileKind.PDF)).hasSize(104);
    }

    private static Judged judged(String name, byte[] bytes) {
        return FileRules.judge(new Upload(name, bytes), FileKind.EVIDENCE);
    }

    private static String words(String name, byte[] bytes) {
        return ((Refused) judged(name, bytes)).fault().words(FileKind.EVIDENCE);
    }

    private static byte[] text(String words) {
        return words.getBytes(UTF_8);
    }
}
