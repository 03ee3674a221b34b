package org.probity.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.dom.element.table.TableTableCellElementBase;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableRowElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.probity.exchange.Reading.Rows;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The first sheet of an OpenDocument spreadsheet. Rows and cells that are said to repeat are counted, not copied, where they are empty. */
final class OdsSheet {

    private OdsSheet() {}

    static Reading read(InputStream bytes) throws IOException {
        try (OdfSpreadsheetDocument document = OdfSpreadsheetDocument.loadDocument(bytes)) {
            NodeList tables = document.getContentDom().getElementsByTagName("table:table");
            List<SheetRow> rows = new ArrayList<>();
            if (tables.getLength() > 0 && tables.item(0) instanceof TableTableElement table) {
                rows(table, rows);
            }
            return new Rows(rows);
        } catch (IOException | RuntimeException known) {
            throw known;
        } catch (Exception damaged) {
            throw new IOException("not a spreadsheet that can be read", damaged);
        }
    }

    private static void rows(TableTableElement table, List<SheetRow> rows) throws IOException {
        NodeList all = table.getElementsByTagName("table:table-row");
        int number = 1;
        for (int i = 0; i < all.getLength(); i++) {
            TableTableRowElement row = (TableTableRowElement) all.item(i);
            List<String> cells = cells(row);
            int times = Math.max(1, row.getTableNumberRowsRepeatedAttribute());
            if (cells.stream().allMatch(String::isEmpty)) {
                number += times;
                continue;
            }
            for (int again = 0; again < times; again++) {
                Sheets.add(rows, number, cells);
                number++;
            }
        }
    }

    private static List<String> cells(TableTableRowElement row) {
        List<String> cells = new ArrayList<>();
        int empty = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof TableTableCellElementBase cell)) {
                continue;
            }
            String text = text(cell);
            int times = Math.max(1, cell.getTableNumberColumnsRepeatedAttribute());
            if (text.isEmpty()) {
                empty += times;
                continue;
            }
            int most = Sheets.MOST_COLUMNS + 1;
            for (; empty > 0 && cells.size() < most; empty--) {
                cells.add("");
            }
            for (; times > 0 && cells.size() < most; times--) {
                cells.add(text);
            }
            empty = 0;
        }
        return cells;
    }

    private static String text(TableTableCellElementBase cell) {
        String type = cell.getOfficeValueTypeAttribute();
        if ("date".equals(type)) {
            String day = cell.getOfficeDateValueAttribute();
            return day.length() > 10 ? day.substring(0, 10) : day;
        }
        if ("float".equals(type) || "currency".equals(type)) {
            return new BigDecimal(cell.getAttribute("office:value")).stripTrailingZeros().toPlainString();
        }
        if ("boolean".equals(type)) {
            return cell.getOfficeBooleanValueAttribute() ? "yes" : "no";
        }
        List<String> paragraphs = new ArrayList<>();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof TextPElement paragraph) {
                paragraphs.add(paragraph.getTextContent());
            }
        }
        return String.join("\n", paragraphs);
    }
}
