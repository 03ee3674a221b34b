package org.probity.publication.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An OpenDocument spreadsheet (ODF 1.3) of two sheets: the table, and what its columns mean. Numbers and days are cells of
 * their kind; everything else is text, so that no spreadsheet takes it for a formula. Nothing in it is hidden, and it has no author.
 */
final class OdsFile {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The same data are the same bytes: a spreadsheet keeps no time of its making. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OdsFile() {}

    @FunctionalInterface
    private interface Inside {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static byte[] of(DataTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            type(zip);
            put(zip, "META-INF/manifest.xml", xml(OdsFile::manifest));
            put(zip, "content.xml", xml(xml -> content(xml, table)));
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** First and not compressed: what tells a reader by its bytes what the file is. */
    private static void type(ZipOutputStream zip) throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] xml(Inside inside) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            inside.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The spreadsheet could not be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void manifest(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("manifest:manifest");
        xml.writeAttribute("xmlns:manifest", MANIFEST);
        xml.writeAttribute("manifest:version", "1.3");
        for (List<String> file : List.of(List.of("/", TYPE), List.of("content.xml", "text/xml"))) {
            xml.writeEmptyElement("manifest:file-entry");
            xml.writeAttribute("manifest:full-path", file.getFirst());
            xml.writeAttribute("manifest:media-type", file.getLast());
        }
        xml.writeEndElement();
    }

    private static void content(XMLStreamWriter xml, DataTable table) throws XMLStreamException {
        xml.writeStartElement("office:document-content");
        xml.writeAttribute("xmlns:office", OFFICE);
        xml.writeAttribute("xmlns:table", TABLE);
        xml.writeAttribute("xmlns:text", TEXT);
        xml.writeAttribute("office:version", "1.3");
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
        sheet(
                xml,
                table.name(),
                table.columns().stream().map(DataTable.Column::name).toList(),
                table.rows());
        sheet(
                xml,
                "meaning",
                List.of("column", "meaning"),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        List.of("table", table.title()), List.of("about", table.about())),
                                table.columns().stream().map(c -> List.of(c.name(), c.means())))
                        .toList());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void sheet(XMLStreamWriter xml, String name, List<String> headings, List<List<String>> rows)
            throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", name);
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:number-columns-repeated", String.valueOf(headings.size()));
        xml.writeStartElement("table:table-header-rows");
        row(xml, headings, false);
        xml.writeEndElement();
        for (List<String> row : rows) {
            row(xml, row, true);
        }
        xml.writeEndElement();
    }

    private static void row(XMLStreamWriter xml, List<String> cells, boolean typed) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (String cell : cells) {
            xml.writeStartElement("table:table-cell");
            type(xml, typed ? cell : "");
            if (!cell.isEmpty()) {
                xml.writeStartElement("text:p");
                xml.writeCharacters(cell);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void type(XMLStreamWriter xml, String cell) throws XMLStreamException {
        if (NUMBER.matcher(cell).matches()) {
            xml.writeAttribute("office:value-type", "float");
            xml.writeAttribute("office:value", cell);
        } else if (DAY.matcher(cell).matches()) {
            xml.writeAttribute("office:value-type", "date");
            xml.writeAttribute("office:date-value", cell);
        } else {
            xml.writeAttribute("office:value-type", "string");
        }
    }
}
