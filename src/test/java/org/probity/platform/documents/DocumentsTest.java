package org.probity.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Northmere: a release (sample data)</title>
            <meta name="subject" content="Sample data: not real people or events"><meta name="author" content="Probity">
            <meta name="description" content="A release"></head>
            <body><h1>A force &amp; its registers</h1><p>Zoë said “64” &lt;b&gt;not bold&lt;/b&gt;.</p>
            <ol><li>First note</li><li>Second note</li></ol>
            <table><caption>Figures</caption><tr><th scope="col">Measure</th><th scope="col">Value</th></tr>
            <tr><td>Applications</td><td>0</td></tr></table></body></html>
            """;

    @Test
    void a_pdf_is_tagged_names_itself_and_keeps_every_word() throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(PAGE))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Northmere: a release (sample data)");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Sample data: not real people or events");
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Zoë said “64” <b>not bold</b>.", "Second note", "Applications 0");
        }
    }

    @Test
    void a_document_fetches_nothing_from_outside() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x.png";
            byte[] pdf = Pdf.of(
                    "<html lang='en'><head><title>t</title><meta name='description' content='d'></head><body><p style=\"background:url('"
                            + address + "')\">text</p><img src='" + address + "'><object data='" + address
                            + "'></object><p><a href='file:///etc/passwd'>a</a></p></body></html>");
            assertThat(pdf).isNotEmpty();
            org.assertj.core.api.Assertions.assertThatThrownBy(listener::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
            try (var read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read)).doesNotContain("root:");
            }
        }
    }

    @Test
    void an_odt_keeps_headings_notes_and_table_cells() throws Exception {
        String content = "";
        String meta = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Odt.of(PAGE)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    content = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                } else if (entry.getName().equals("meta.xml")) {
                    meta = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(content).contains("A force &amp; its registers", "2. Second note", "Applications", "text:h");
        assertThat(meta).contains("Sample data: not real people or events");
    }
}
