package org.probity.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Tagged PDF (PDF/UA-1) from HTML of our own making. */
public final class Pdf {

    private static final byte[] REGULAR = withoutLigatures("fonts/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = withoutLigatures("fonts/LiberationSans-Bold.ttf");

    static {
        XRLog.setLoggingEnabled(false); // it tells the console of each font
    }

    private Pdf() {}

    /**
     * Renders one document.
     *
     * @param html a whole page with {@code lang}, {@code title} and, for the document's properties, {@code meta} subject,
     *     author and keywords; styles and pictures it refers to are ignored
     * @return the bytes of the PDF
     */
    public static byte[] of(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select("link, style, script, img").remove();
        page.head().appendElement("style").appendText(resource("document.css"));
        page.head().appendElement("bookmarks");
        // PDF/UA: a link says in words where it leads
        page.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            renderer()
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder renderer() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true);
        // a document fetches nothing: neither files of this machine nor addresses
        builder.useUriResolver((base, uri) -> null);
        builder.useProtocolsStreamImplementation(new Refusing(), "http", "https", "file", "jar", "ftp");
        return builder;
    }

    /**
     * The font with its table of ligatures out of sight. The renderer looks every word up in it by regular expressions, which
     * takes two thirds of the time of a document, and English text has no need of it.
     */
    private static byte[] withoutLigatures(String name) {
        try (InputStream in = stream(name)) {
            byte[] font = in.readAllBytes();
            int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
            for (int at = 12; at < 12 + 16 * tables; at += 16) {
                if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[at] = 'X';
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name);
    }
}
