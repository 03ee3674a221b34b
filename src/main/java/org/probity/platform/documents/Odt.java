package org.probity.platform.documents;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;
import org.odftoolkit.odfdom.dom.OdfContentDom;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextHeading;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextParagraph;
import org.odftoolkit.odfdom.incubator.meta.OdfOfficeMeta;

/** ODT from HTML of our own making: headings, paragraphs, lists as paragraphs, tables. */
public final class Odt {

    private Odt() {}

    /**
     * Writes one document.
     *
     * @param html a whole page; its title becomes the document's, its {@code meta} subject the document's subject
     * @return the bytes of the ODT
     */
    public static byte[] of(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        try (OdfTextDocument document = OdfTextDocument.newTextDocument()) {
            OfficeTextElement root = document.getContentRoot();
            while (root.hasChildNodes()) {
                root.removeChild(root.getFirstChild());
            }
            properties(document, page);
            for (Element element : page.body().select("h1, h2, h3, p, li, table")) {
                if (!element.tagName().equals("p") || element.closest("table") == null) {
                    append(document, root, element);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException("The ODT could not be written", e);
        }
    }

    private static void properties(OdfTextDocument document, org.jsoup.nodes.Document page) {
        OdfOfficeMeta meta = document.getOfficeMetadata();
        meta.setTitle(page.title());
        meta.setSubject(page.select("meta[name=subject]").attr("content"));
        meta.setCreator(page.select("meta[name=author]").attr("content"));
        meta.setLanguage(page.select("html").attr("lang"));
        document.setLocale(Locale.UK);
    }

    private static void append(OdfTextDocument document, OfficeTextElement root, Element element) throws Exception {
        OdfContentDom dom = document.getContentDom();
        switch (element.tagName()) {
            case "h1", "h2", "h3" -> {
                int level = element.tagName().charAt(1) - '0';
                OdfTextHeading heading = new OdfTextHeading(dom, "Heading_20_" + level, element.text());
                heading.setTextOutlineLevelAttribute(level);
                root.appendChild(heading);
            }
            case "table" -> table(document, element);
            case "li" ->
                root.appendChild(new OdfTextParagraph(dom, "List_20_Bullet", number(element) + element.text()));
            default -> root.appendChild(new OdfTextParagraph(dom, "Text_20_body", element.text()));
        }
    }

    private static String number(Element item) {
        return item.parent() != null && item.parent().tagName().equals("ol")
                ? item.elementSiblingIndex() + 1 + ". "
                : "";
    }

    private static void table(OdfTextDocument document, Element element) {
        var rows = element.select("tr");
        int columns = rows.isEmpty() ? 0 : rows.getFirst().select("th, td").size();
        if (columns == 0) {
            return;
        }
        OdfTable table = OdfTable.newTable(document, rows.size(), columns);
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).select("th, td");
            for (int column = 0; column < Math.min(columns, cells.size()); column++) {
                table.getCellByPosition(column, row)
                        .setStringValue(cells.get(column).text());
            }
        }
    }
}
